import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { connections, type Load, type LoadCount } from './load.ts'

const script = fileURLToPath(new URL('load.lua', import.meta.url))
const run = promisify(execFile)

/** Sends a load with wrk, from one thread. */
export async function runWrk({ url, path, body, users, proof }: Load, seconds: number): Promise<LoadCount> {
  const program = ['-t', '1', '-c', String(connections), '-d', `${seconds}s`, '--timeout', '10s', '-s', script, url]
  const { stdout } = await run('wrk', [...program, '--', path, body, String(users), proof])
  const line = stdout.split('\n').find((text) => text.startsWith('{"good"'))
  if (line === undefined) throw new Error(`wrk printed no result: ${stdout}`)
  return JSON.parse(line)
}
