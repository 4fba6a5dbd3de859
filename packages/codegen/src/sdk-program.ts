import { spawn } from 'node:child_process'

/** How a program ended. */
export interface Ended {
  readonly ok: boolean
  /** What it wrote, or why it could not be started. */
  readonly output: string
}

/** Runs a program to its end, silently. Never throws: a program that is not there ends badly. */
export function runProgram(command: string, args: readonly string[], cwd: string): Promise<Ended> {
  return new Promise((resolve) => {
    // The generator's wrapper takes its working directory from PWD.
    const child = spawn(command, args, { cwd, env: { ...process.env, PWD: cwd }, stdio: ['ignore', 'pipe', 'pipe'] })
    const chunks: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.once('error', (error: NodeJS.ErrnoException) => {
      resolve({ ok: false, output: error.code === 'ENOENT' ? `${command} is not installed` : error.message })
    })
    child.once('close', (code, signal) => {
      // Java ends with 130 by itself.
      const isInterrupted = signal === 'SIGINT' || code === 130
      const output = isInterrupted ? `${command} was interrupted` : Buffer.concat(chunks).toString().trim()
      resolve({ ok: code === 0, output })
    })
  })
}
