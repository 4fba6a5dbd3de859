import { PassThrough, Readable } from 'node:stream'
import { runPortrait } from '../commands/run-portrait.ts'
import type { StopSignal, Terminal } from '../commands/terminal.ts'
import { temporaryDirectory } from './start-test-server.ts'

/** What a run finds around it; by default an empty folder, no environment, nothing to read. */
export interface RunOptions
  extends Partial<Pick<Terminal, 'environment' | 'directory' | 'fetch' | 'nodeVersion' | 'now'>> {
  readonly input?: string
  /** Makes the standard error a terminal of 80 columns. */
  readonly isTerminal?: boolean
  /** Is given what tells the run to stop. */
  readonly stopper?: (stop: (signal: StopSignal) => void) => void
}

/** How a run ended and what it wrote. */
export interface RunResult {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs the command in this process. */
export async function runInProcess(args: readonly string[], options: RunOptions = {}): Promise<RunResult> {
  const { environment = {}, directory = temporaryDirectory(), input = '', isTerminal = false, stopper } = options
  const stdout = collect()
  const stderr = collect()
  const listeners = new Set<(signal: StopSignal) => void>()
  stopper?.((signal) => {
    for (const listener of listeners) listener(signal)
  })
  const code = await runPortrait(args, {
    environment,
    directory,
    input: Readable.from(input === '' ? [] : [Buffer.from(input)]),
    output: stdout.stream,
    errors: Object.assign(stderr.stream, isTerminal && { isTTY: true, columns: 80 }),
    fetch: options.fetch ?? fetch,
    nodeVersion: options.nodeVersion ?? process.versions.node,
    now: options.now ?? Date.now,
    onStop(callback) {
      listeners.add(callback)
      return () => listeners.delete(callback)
    },
  })
  return { code, stdout: stdout.text(), stderr: stderr.text() }
}

function collect() {
  const stream = new PassThrough()
  let text = ''
  stream.on('data', (chunk) => (text += chunk))
  return { stream, text: () => text + (stream.read() ?? '') }
}
