import type { Readable, Writable } from 'node:stream'
import type { StreamingFetch } from '@portrait/client'
import type { Exit } from './exit-codes.ts'

/** What a command may touch of the world around it. */
export interface Terminal {
  readonly environment: Readonly<Record<string, string | undefined>>
  /** The working directory. */
  readonly directory: string
  readonly input: Readable & { readonly isTTY?: boolean }
  /** What was asked for, for people or machines. */
  readonly output: Writable
  /** Progress and failures. */
  readonly errors: Writable & { readonly isTTY?: boolean; readonly columns?: number }
  readonly fetch: StreamingFetch
  /** As in `24.21.0`. */
  readonly nodeVersion: string
  /** Milliseconds since the epoch. */
  now(): number
  /** Calls back when the process is told to stop, by Ctrl-C or SIGTERM; returns what calls it off. */
  onStop(callback: (signal: StopSignal) => void): () => void
}

/** What tells a process to stop. */
export type StopSignal = 'SIGINT' | 'SIGTERM'

/** How a command ends that was told to stop. */
export const exitOfSignal: Readonly<Record<StopSignal, Exit>> = { SIGINT: 'interrupted', SIGTERM: 'terminated' }

/** The terminal that this process has. */
export function createTerminal(): Terminal {
  // Whoever reads may have seen enough, as `head` does.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit()
  })
  return {
    environment: process.env,
    directory: process.cwd(),
    input: process.stdin,
    output: process.stdout,
    errors: process.stderr,
    fetch: (url, init) => fetch(url, init),
    nodeVersion: process.versions.node,
    now: Date.now,
    onStop(callback) {
      const signals: readonly StopSignal[] = ['SIGINT', 'SIGTERM']
      for (const signal of signals) process.on(signal, callback)
      return () => {
        for (const signal of signals) process.off(signal, callback)
      }
    },
  }
}
