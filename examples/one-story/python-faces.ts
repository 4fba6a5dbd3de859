import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Ready } from '@portrait/server'
import type { Calls, Face } from './face.ts'
import { Refusal } from './refusal.ts'

/** The Python client's faces, and the end of the program behind them. */
interface PythonFaces {
  readonly faces: readonly Face[]
  close(): Promise<void>
}

/** The generated Python client in `client`: a program that is asked and answers line by line. */
export function createPythonFaces(ready: Ready, readyFile: string, client: string): PythonFaces {
  const env = { ...process.env, PORTRAIT_READY: readyFile, PYTHONPATH: client, NO_PROXY: '127.0.0.1' }
  const program = join(import.meta.dirname, 'python_faces.py')
  const child = spawn(join(client, '.venv/bin/python'), [program], { env, stdio: ['pipe', 'pipe', 'inherit'] })
  const ended = once(child, 'close')
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]()

  async function ask(api: string, key: string, call: string, ...args: readonly string[]): Promise<unknown> {
    child.stdin.write(`${JSON.stringify({ api, key, call, args })}\n`)
    const { value, done } = await lines.next()
    if (done) throw new Error('The Python program has ended.')
    const answer = JSON.parse(value)
    if ('code' in answer) throw new Refusal(answer.code)
    return answer.result
  }

  const calls = (api: string, key: string): Calls => ({
    setNick: (userId, nick) => ask(api, key, 'set_nick', userId, nick),
    readNick: (userId) => ask(api, key, 'read_nick', userId),
    setUndeclaredField: (userId) => ask(api, key, 'set_undeclared_field', userId),
  })

  return {
    faces: [
      {
        name: 'Python Chat',
        api: 'chat',
        calls: calls('chat', ready.secretKey),
        strangersCalls: calls('chat', 'another key'),
      },
      {
        name: 'Python LCIC',
        api: 'lcic',
        calls: calls('lcic', ready.tencentCloud.secretKey),
        strangersCalls: calls('lcic', 'another key'),
      },
    ],
    async close() {
      child.stdin.end()
      await ended
    },
  }
}
