import { startChild } from '../start-child.ts'
import type { Subject } from '../subject.ts'
import type { Load, LoadCount } from './load.ts'
import { sendLoad } from './load-generator.ts'

export interface HttpSubjectOptions {
  readonly name: string
  /** A program that sends its URL when it listens. */
  readonly server: URL
  readonly args: readonly string[]
  readonly load: Omit<Load, 'url'>
}

/** A server in a process of its own, measured in good answers per second. One bad answer ends the run. */
export async function startHttpSubject({ name, server, args, load }: HttpSubjectOptions): Promise<Subject> {
  const child = startChild(server, args)
  const url = String(await child.receive())
  return {
    name,
    async measure(durationMs) {
      const count = await sendLoad({ ...load, url }, Math.ceil(durationMs / 1000))
      assertGood(name, count)
      return count.good / count.seconds
    },
    close: () => child.close(),
  }
}

function assertGood(name: string, { good, bad, broken }: LoadCount): void {
  if (good > 0 && bad === 0 && broken === 0) return
  throw new Error(`${name} gave ${good} good and ${bad} bad answers, and ${broken} connections broke.`)
}
