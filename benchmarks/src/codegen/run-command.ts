import { spawn } from 'node:child_process'
import { once } from 'node:events'

const limitMs = 60_000

/** A program that had not ended after a minute. */
export class NotEndedError extends Error {
  override readonly name = 'NotEndedError'
}

/** Runs a program to its end. Throws, with what it wrote, when it fails, and a NotEndedError after a minute. */
export async function runCommand(command: string, args: readonly string[], cwd: string): Promise<void> {
  const child = spawn(command, args, {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: limitMs,
    killSignal: 'SIGKILL',
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
  const [code, signal] = await once(child, 'close')
  const call = `${command} ${args.join(' ')}`
  if (signal === 'SIGKILL') throw new NotEndedError(`${call} had not ended after ${limitMs / 1000} s`)
  if (code !== 0) throw new Error(`${call} ended with ${code}\n${output}`)
}
