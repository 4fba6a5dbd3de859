import { spawn } from 'node:child_process'

/** Where and how a program runs. */
export interface ProgramOptions {
  readonly cwd: string
  /** Added to this process's environment. */
  readonly env?: Readonly<Record<string, string>>
}

/** How a program ended. */
export interface Ended {
  readonly status: number | null
  readonly stdout: string
  /** What it wrote to both streams. */
  readonly output: string
}

/** Runs a program to its end, silently. Throws when there is no such program. */
export function runToEnd(command: string, args: readonly string[], { cwd, env = {} }: ProgramOptions): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
    let stdout = ''
    let output = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
      output += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
    child.once('error', reject)
    child.once('close', (status) => resolve({ status, stdout: stdout.trim(), output: output.trim() }))
  })
}

/** Runs a program that must succeed; returns what it wrote to stdout. Throws with its last lines when it fails. */
export async function run(command: string, args: readonly string[], options: ProgramOptions): Promise<string> {
  const { status, stdout, output } = await runToEnd(command, args, options)
  if (status === 0) return stdout
  throw new Error(`${command} ${args.join(' ')} ended with ${status}\n${output.split('\n').slice(-40).join('\n')}`)
}
