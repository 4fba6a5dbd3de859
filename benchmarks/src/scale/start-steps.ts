import { startChild } from '../start-child.ts'
import type { Subject } from '../subject.ts'
import type { StepRequest } from './serve-steps.ts'

export interface StartStepsOptions {
  readonly program: URL
  readonly args: readonly string[]
  readonly steps: readonly string[]
  /** The name of a step's subject. */
  readonly nameOf: (step: string) => string
}

/** A program that calls `serveSteps`, in a process of its own: a subject for each step. */
export function startSteps({ program, args, steps, nameOf }: StartStepsOptions): readonly Subject[] {
  const child = startChild(program, args)
  return steps.map((step) => ({
    name: nameOf(step),
    async measure(durationMs) {
      const request: StepRequest = { step, durationMs }
      child.send(request)
      return 1000 / Number(await child.receive())
    },
    close: () => child.close(),
  }))
}
