import { performance } from 'node:perf_hooks'
import { toSpread } from '../spread.ts'

/** What is measured: one step at a time, alone. */
export interface Step<Input> {
  /** Makes what a step needs; its time does not count. */
  readonly prepare: () => Input
  readonly run: (input: Input) => Promise<unknown>
  /** The step's time in a round: the median, or the mean where rare slow steps are a part of the cost. */
  readonly by: 'median' | 'mean'
}

/** Runs a step for so long and answers its time in milliseconds. */
export type Measure = (durationMs: number) => Promise<number>

/** What `startSteps` asks for. */
export interface StepRequest {
  readonly step: string
  readonly durationMs: number
}

export function toMeasure<Input>({ prepare, run, by }: Step<Input>): Measure {
  return async (durationMs) => {
    const times: number[] = []
    const deadline = performance.now() + durationMs
    do {
      const input = prepare()
      const start = performance.now()
      await run(input)
      times.push(performance.now() - start)
    } while (performance.now() < deadline)
    return by === 'median' ? toSpread(times).median : times.reduce((sum, time) => sum + time, 0) / times.length
  }
}

/** Lets `startSteps` measure steps in this process, by name. */
export function serveSteps(steps: ReadonlyMap<string, Measure>): void {
  process.on('message', async ({ step, durationMs }: StepRequest) => {
    const measure = steps.get(step)
    if (measure === undefined) throw new Error(`There is no step ${step}.`)
    process.send?.(await measure(durationMs))
  })
}
