import { spawn } from 'node:child_process'

/** How a program ended. */
export interface Ended {
  readonly ok: boolean
  /** What it wrote, or why it could not be started. */
  readonly output: string
}

/**
 * Runs a program to its end, silently. A program that is not there ends badly. Rejects only with the reason of an
 * aborted signal, which ends the program too: when it is gone, so that what it wrote can be removed.
 */
export function runProgram(command: string, args: readonly string[], cwd: string, signal: AbortSignal): Promise<Ended> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted()
    // The generator's wrapper takes its working directory from PWD.
    const env = { ...process.env, PWD: cwd }
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], signal })
    const chunks: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.once('error', (error: NodeJS.ErrnoException) => {
      // A program that is being ended is waited for.
      if (signal.aborted) return
      resolve({ ok: false, output: error.code === 'ENOENT' ? `${command} is not installed` : error.message })
    })
    child.once('close', (code) => {
      if (signal.aborted) reject(signal.reason)
      else resolve({ ok: code === 0, output: Buffer.concat(chunks).toString().trim() })
    })
  })
}
