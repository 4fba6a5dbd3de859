import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { toFetch } from './fetch.ts'

async function* endless(): AsyncIterable<string> {
  yield 'first'
  await new Promise(() => {})
}

it('ends a stream when its request is aborted, also after the garbage was collected', async () => {
  setFlagsFromString('--expose-gc')
  const collect: () => void = runInNewContext('gc')
  const fetch = toFetch(async () => ({ status: 200, headers: {}, body: endless() }))
  const controller = new AbortController()
  const { body } = await fetch('http://127.0.0.1/', { signal: controller.signal })
  const reader = body?.getReader()
  expect(new TextDecoder().decode((await reader?.read())?.value)).toBe('first')
  for (let turn = 0; turn < 3; turn += 1) {
    await new Promise((resolve) => setImmediate(resolve))
    collect()
  }
  const next = reader?.read()
  controller.abort(new Error('gone'))
  await expect(next).rejects.toThrow('gone')
})
