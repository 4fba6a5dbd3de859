import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

const main = join(import.meta.dirname, '../main.ts')

/** Where a process of the command runs. */
export interface SpawnOptions {
  readonly directory?: string
  /** Instead of this process's own, of which only PATH stays. */
  readonly environment?: Readonly<Record<string, string>>
  /** What comes through the standard input; nothing by default. */
  readonly input?: string
}

/** Runs the command as a person would, in a process of its own, which is gone when the test is. */
export function spawnPortrait(args: readonly string[], { directory, environment = {}, input = '' }: SpawnOptions = {}) {
  const child = spawn(process.execPath, ['--conditions=@portrait/source', main, ...args], {
    cwd: directory,
    env: { PATH: process.env.PATH, ...environment },
  })
  const output = { stdout: '', stderr: '' }
  child.stdout.on('data', (chunk) => (output.stdout += chunk))
  child.stderr.on('data', (chunk) => (output.stderr += chunk))
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  const exited = once(child, 'close').then(([code]) => Number(code))
  onTestFinished(() => void child.kill('SIGKILL'))
  return {
    child,
    output,
    exited,
    async printed(text: string, stream: 'stdout' | 'stderr' = 'stdout'): Promise<string> {
      while (!output[stream].includes(text)) {
        await Promise.race([
          once(child[stream], 'data'),
          exited.then((code) => Promise.reject(new Error(`${code}: ${output.stderr}`))),
        ])
      }
      return output[stream]
    },
  }
}
