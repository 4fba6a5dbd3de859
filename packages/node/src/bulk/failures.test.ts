import { UsageError } from '@portrait/client'
import { describe, expect, it, vi } from 'vitest'
import { InvalidInputError } from '../invalid-input-error.ts'
import {
  createHeldSend,
  createTask,
  echo,
  letters,
  network,
  refusal,
  settle,
  type Task,
} from '../testing/bulk-tasks.ts'
import { collect } from '../testing/collect.ts'
import type { BulkProgress } from './bulk-options.ts'
import { runBulk } from './run-bulk.ts'

describe('failures', () => {
  it('finds the item for whose sake the service refuses a whole batch', async () => {
    const bad = new Set(['c', 'g'])
    const task = createTask({
      batchSize: 8,
      async send(items) {
        if (items.some((item) => bad.has(item))) throw refusal(90048)
        return echo(items)
      },
    })
    const send = vi.fn(task.send)
    const results = await collect(runBulk({ ...task, send }, letters))
    expect(results.filter(({ outcome }) => !outcome.ok).map(({ given }) => given)).toEqual(['c', 'g'])
    expect(send.mock.calls.length).toBeLessThanOrEqual(13)
  })

  it.each([
    ['a transport failure', network],
    ['a limit', refusal(60007, true)],
    ['a wrong key', refusal(70009)],
    ['a missing permission', refusal(90045)],
    ['a code about the request', refusal(60026)],
  ])('does not look for a culprit after %s', async (_what, error) => {
    const send = vi.fn<Task['send']>().mockRejectedValue(error)
    const results = await collect(runBulk(createTask({ send }), ['a', 'b', 'c']))
    expect(results.map(({ outcome }) => outcome)).toEqual(['a', 'b', 'c'].map(() => ({ ok: false, error })))
    expect(send).toHaveBeenCalledTimes(1)
  })

  it('sends nothing of what cannot be sent', async () => {
    const error = new InvalidInputError('echo', 'b', 'b is bad.')
    const send = vi.fn(createTask().send)
    const task = createTask({
      send,
      prepare(given) {
        if (given === 'b') throw error
        return given
      },
    })
    const results = await collect(runBulk(task, ['a', 'b', 'c', 'd']))
    expect(results[1]).toEqual({ given: 'b', index: 1, outcome: { ok: false, error } })
    expect(send.mock.calls.map(([items]) => items)).toEqual([['a', 'c'], ['d']])
  })

  it('rejects when the call is wrong, and stops', async () => {
    const wrong = new UsageError('echo', 'no-credentials', 'no key.')
    const send = vi.fn<Task['send']>().mockRejectedValue(wrong)
    await expect(collect(runBulk(createTask({ send }), letters, { concurrency: 1 }))).rejects.toBe(wrong)
    expect(send).toHaveBeenCalledTimes(1)
  })

  it('gives the results of what was read before its input failed', async () => {
    const broken = new Error('disk')
    function* input() {
      yield* ['a', 'b', 'c', 'd']
      throw broken
    }
    const seen: string[] = []
    const running = (async () => {
      for await (const { given } of runBulk(createTask(), input())) seen.push(given)
    })()
    await expect(running).rejects.toBe(broken)
    expect(seen).toEqual(['a', 'b', 'c', 'd'])
  })

  it.each([undefined, null, 'rider_17', 7, {}])('refuses the input %j', async (input) => {
    await expect(collect(runBulk(createTask(), input as never))).rejects.toThrow('its input must be a list')
  })
})

describe('the end before the end', () => {
  it('is reached by abort, also while the input is silent', async () => {
    async function* silent() {
      yield 'a'
      await new Promise(() => {})
    }
    const controller = new AbortController()
    const collecting = collect(runBulk(createTask({ batchSize: 1 }), silent(), { signal: controller.signal }))
    await settle()
    const cause = new Error('enough')
    controller.abort(cause)
    await expect(collecting).rejects.toMatchObject({ name: 'TransportError', code: 'aborted', cause })
  })

  it('calls off what is on its way', async () => {
    const { requests, send } = createHeldSend()
    const controller = new AbortController()
    const onProgress = vi.fn<(progress: BulkProgress) => void>()
    const collecting = collect(runBulk(createTask({ send }), letters, { signal: controller.signal, onProgress }))
    await settle()
    requests[0]?.answer()
    await settle()
    controller.abort()
    await expect(collecting).rejects.toMatchObject({ code: 'aborted' })
    expect(onProgress).toHaveBeenLastCalledWith(expect.objectContaining({ done: 3, succeeded: 3 }))
  })

  it('comes between two results of one request, and counts those that were taken', async () => {
    const controller = new AbortController()
    const onProgress = vi.fn<(progress: BulkProgress) => void>()
    const seen: string[] = []
    const running = (async () => {
      for await (const { given } of runBulk(createTask(), letters, { signal: controller.signal, onProgress })) {
        seen.push(given)
        if (given === 'b') controller.abort()
      }
    })()
    await expect(running).rejects.toMatchObject({ code: 'aborted' })
    expect(seen).toEqual(['a', 'b'])
    expect(onProgress.mock.calls).toEqual([[expect.objectContaining({ done: 2, succeeded: 2 })]])
  })

  it('is there at once with a signal that has been aborted', async () => {
    const send = vi.fn(createTask().send)
    const collecting = collect(runBulk(createTask({ send }), letters, { signal: AbortSignal.abort() }))
    await expect(collecting).rejects.toMatchObject({ code: 'aborted' })
    expect(send).not.toHaveBeenCalled()
  })

  it('comes with a break, which calls off the rest and closes the input', async () => {
    const { requests, send } = createHeldSend()
    let isClosed = false
    async function* input() {
      try {
        yield* letters
      } finally {
        isClosed = true
      }
    }
    const running = (async () => {
      for await (const _result of runBulk(createTask({ send, batchSize: 1 }), input(), { concurrency: 2 })) break
    })()
    await settle()
    requests[0]?.answer()
    await running
    await settle()
    expect(isClosed).toBe(true)
    expect(requests.length).toBeLessThanOrEqual(3)
  })
})
