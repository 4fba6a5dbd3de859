import { type PortraitError, ServiceError, TransportError, UsageError } from '@portrait/client'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { InvalidInputError } from '../invalid-input-error.ts'
import { collect } from '../testing/collect.ts'
import type { BulkProgress } from './bulk-options.ts'
import type { BulkTask } from './bulk-task.ts'
import type { Outcome } from './outcome.ts'
import { runBulk } from './run-bulk.ts'

type Result = { readonly given: string; readonly index: number; readonly outcome: Outcome<string> }
type Task = BulkTask<string, string, string, Result>

function refusal(code: number, retryable = false): ServiceError {
  return new ServiceError({ operation: 'echo', code, reason: 'no', retryable, httpStatus: 200 })
}

const network = new TransportError({ id: 'echo', idempotent: true }, 'network', 'no connection.')

const echo = (items: readonly string[]): readonly Outcome<string>[] => items.map((value) => ({ ok: true, value }))

function createTask(changes: Partial<Task> = {}): Task {
  return {
    name: 'echo',
    batchSize: 3,
    isWrite: true,
    keyOf: (given) => given.split(':')[0] ?? '',
    prepare: (given) => given,
    send: async (items) => echo(items),
    toResult: (given, index, outcome) => ({ given, index, outcome }),
    ...changes,
  }
}

/** A send whose requests are answered by hand. */
function createHeldSend() {
  const requests: { readonly items: readonly string[]; answer: () => void; refuse: (error: PortraitError) => void }[] =
    []
  const send: Task['send'] = (items, { signal }) =>
    new Promise((resolve, reject) => {
      signal?.addEventListener('abort', () =>
        reject(new TransportError({ id: 'echo', idempotent: true }, 'aborted', '')),
      )
      requests.push({ items, answer: () => resolve(echo(items)), refuse: reject })
    })
  return { requests, send }
}

/** Lets everything happen that waits for nothing. */
const settle = () => new Promise<void>((resolve) => setImmediate(resolve))

const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']

describe('batches', () => {
  it('answers for each item, in the order of the input', async () => {
    const sent: (readonly string[])[] = []
    const task = createTask({
      async send(items) {
        sent.push(items)
        return echo(items)
      },
    })
    const results = await collect(runBulk(task, letters))
    expect(sent).toEqual([letters.slice(0, 3), letters.slice(3, 6), letters.slice(6)])
    expect(results).toEqual(letters.map((given, index) => ({ given, index, outcome: { ok: true, value: given } })))
  })

  it('sends several at once, as many as it may', async () => {
    const { requests, send } = createHeldSend()
    const collecting = collect(runBulk(createTask({ send, batchSize: 1 }), letters, { concurrency: 3 }))
    await settle()
    expect(requests.map(({ items }) => items[0])).toEqual(['a', 'b', 'c'])
    // The first answer is what the others wait for: results keep their order.
    requests[1]?.answer()
    await settle()
    expect(requests).toHaveLength(3)
    requests[0]?.answer()
    await settle()
    expect(requests).toHaveLength(5)
    for (let sent = 0; sent < letters.length; sent++) {
      requests[sent]?.answer()
      await settle()
    }
    expect((await collecting).map(({ given }) => given)).toEqual(letters)
  })

  it('never has two writes about one user on their way', async () => {
    const { requests, send } = createHeldSend()
    const given = ['a:1', 'b:1', 'a:2', 'c:1', 'a:3']
    const collecting = collect(runBulk(createTask({ send, batchSize: 2 }), given))
    await settle()
    expect(requests.map(({ items }) => items)).toEqual([['a:1', 'b:1']])
    requests[0]?.answer()
    await settle()
    expect(requests.map(({ items }) => items)).toEqual([
      ['a:1', 'b:1'],
      ['a:2', 'c:1'],
    ])
    requests[1]?.refuse(network)
    await settle()
    requests[2]?.answer()
    const results = await collecting
    expect(results.map(({ outcome }) => outcome.ok)).toEqual([true, true, false, false, true])
  })

  it('lets reads about one user travel together', async () => {
    const send = vi.fn(createTask().send)
    await collect(runBulk(createTask({ send, isWrite: false }), ['a', 'a', 'a']))
    expect(send).toHaveBeenCalledTimes(1)
  })

  it('ends a batch where a user comes twice', async () => {
    const sent: (readonly string[])[] = []
    const task = createTask({
      async send(items) {
        sent.push(items)
        return echo(items)
      },
    })
    await collect(runBulk(task, ['a:1', 'a:2', 'b:1', 'c:1', 'd:1']))
    expect(sent).toEqual([['a:1'], ['a:2', 'b:1', 'c:1'], ['d:1']])
  })
})

describe('back pressure', () => {
  it('reads no further than the window when results are not taken', async () => {
    let given = 0
    let isClosed = false
    function* endless() {
      try {
        for (;;) yield `user_${given++}`
      } finally {
        isClosed = true
      }
    }
    const results = runBulk(createTask(), endless(), { concurrency: 2 })
    expect(given).toBe(0)
    await results.next()
    await settle()
    // One batch in the consumer's hands, two more read.
    expect(given).toBe(9)
    await results.next()
    await settle()
    expect(given).toBe(9)
    await results.return()
    expect(isClosed).toBe(true)
  })

  it('keeps a million items out of memory', async () => {
    let given = 0
    let mostAtOnce = 0
    function* many() {
      for (; given < 1_000_000; given++) yield `user_${given}`
    }
    let taken = 0
    for await (const { index } of runBulk(createTask({ batchSize: 100 }), many(), { concurrency: 4 })) {
      mostAtOnce = Math.max(mostAtOnce, given - index)
      taken++
    }
    expect(taken).toBe(1_000_000)
    expect(mostAtOnce).toBeLessThanOrEqual(600)
  })

  it('hands out what is there while a slow input is being read', async () => {
    let release = () => {}
    async function* slow() {
      yield* ['a', 'b', 'c']
      await new Promise<void>((resolve) => {
        release = resolve
      })
      yield 'd'
    }
    const results = runBulk(createTask(), slow())
    expect((await results.next()).value).toMatchObject({ given: 'a' })
    await results.next()
    await results.next()
    const fourth = results.next()
    await settle()
    release()
    expect((await fourth).value).toMatchObject({ given: 'd' })
    expect((await results.next()).done).toBe(true)
  })
})

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

describe('progress and checkpoints', () => {
  async function run(task: Task, input: readonly string[], checkpoint?: string, stopAfter = Number.POSITIVE_INFINITY) {
    const progress: BulkProgress[] = []
    const results: Result[] = []
    for await (const result of runBulk(task, input, { checkpoint, onProgress: (now) => progress.push(now) })) {
      results.push(result)
      if (results.length > stopAfter) break
    }
    return { progress, results, checkpoint: progress.at(-1)?.checkpoint }
  }

  it('tells how far it is, once for each request', async () => {
    const send: Task['send'] = async (items) =>
      items.map((value) => (value === 'b' ? { ok: false, error: refusal(40003) } : { ok: true, value }))
    const { progress } = await run(createTask({ send }), letters)
    expect(progress.map(({ checkpoint: _, ...counts }) => counts)).toEqual([
      { done: 3, succeeded: 2, failed: 1, skipped: 0 },
      { done: 6, succeeded: 5, failed: 1, skipped: 0 },
      { done: 8, succeeded: 7, failed: 1, skipped: 0 },
    ])
  })

  it('tells of an empty input', async () => {
    const { progress } = await run(createTask(), [])
    expect(progress).toEqual([expect.objectContaining({ done: 0 })])
  })

  it('goes on where it was stopped, and does the result that was in hand again', async () => {
    const first = await run(createTask(), letters, undefined, 4)
    expect(first.results.map(({ given }) => given)).toEqual(['a', 'b', 'c', 'd', 'e'])
    const second = await run(createTask(), letters, first.checkpoint)
    expect(second.results.map(({ given }) => given)).toEqual(['e', 'f', 'g', 'h'])
    expect(second.progress.at(-1)).toMatchObject({ done: 8, succeeded: 4, skipped: 4 })
    const third = await run(createTask(), letters, second.checkpoint)
    expect(third.results).toEqual([])
    expect(third.progress).toEqual([expect.objectContaining({ done: 8, skipped: 8 })])
  })

  it('does again what failed for a reason that passes, and nothing else', async () => {
    const errors: Record<string, PortraitError> = {
      b: refusal(40003),
      c: network,
      d: refusal(70009),
      g: refusal(60007, true),
    }
    const send: Task['send'] = async (items) =>
      items.map((value) => (errors[value] ? { ok: false, error: errors[value] } : { ok: true, value }))
    const first = await run(createTask({ send }), letters)
    expect(first.results).toHaveLength(8)
    const second = await run(createTask(), letters, first.checkpoint)
    expect(second.results.map(({ given, index }) => [given, index])).toEqual([
      ['c', 2],
      ['d', 3],
      ['g', 6],
    ])
    expect((await run(createTask(), letters, second.checkpoint)).results).toEqual([])
  })

  it('refuses another input than the one it was made with', async () => {
    const { checkpoint } = await run(createTask(), letters, undefined, 4)
    const message = 'the input is not the one that the checkpoint was made with.'
    await expect(run(createTask(), ['a', 'b', 'c', 'x', 'e', 'f'], checkpoint)).rejects.toThrow(message)
    await expect(run(createTask(), ['a', 'b'], checkpoint)).rejects.toThrow(message)
    await expect(run(createTask(), ['ab', '', 'c', 'd', 'e'], checkpoint)).rejects.toThrow(message)
  })

  it.each([
    'null',
    'rubbish',
    '{}',
    '{"v":2,"call":"echo","done":0,"hash":0,"open":[]}',
    '{"v":1,"call":"echo","done":-1,"hash":0,"open":[]}',
    '{"v":1,"call":"echo","done":2,"hash":0,"open":[[1,0]]}',
    '{"v":1,"call":"echo","done":2,"hash":0,"open":[[0,2]]}',
    '{"v":1,"call":"echo","done":9,"hash":0,"open":[[3,4],[4,5]]}',
    '{"v":1,"call":"profiles.set","done":0,"hash":0,"open":[]}',
  ])('refuses the checkpoint %s', async (checkpoint) => {
    const send = vi.fn(createTask().send)
    await expect(run(createTask({ send }), letters, checkpoint)).rejects.toMatchObject({ code: 'bad-option' })
    expect(send).not.toHaveBeenCalled()
  })

  it('stays small however much fails', async () => {
    const given = Array.from({ length: 5000 }, (_, index) => `user_${index}`)
    const send: Task['send'] = async (items) =>
      items.map((value) => (Number(value.slice(5)) % 2 === 0 ? { ok: false, error: network } : { ok: true, value }))
    const first = await run(createTask({ send }), given)
    expect(first.checkpoint?.length).toBeLessThan(20_000)
    const second = await run(createTask(), given, first.checkpoint)
    // A thousand failures are told apart; after that everything is done again.
    expect(second.results).toHaveLength(1000 + (5000 - 2000))
    const redone = new Set(second.results.map(({ given: user }) => user))
    expect(given.filter((user, index) => index % 2 === 0 && !redone.has(user))).toEqual([])
  })
})

it('does every item at least once, and writes to a user in order, however often it is stopped', async () => {
  const input = fc.array(fc.record({ user: fc.constantFrom('a', 'b', 'c', 'd'), fails: fc.nat(2) }), { maxLength: 30 })
  const stops = fc.array(fc.nat(12), { maxLength: 4 })
  await fc.assert(
    fc.asyncProperty(
      input,
      stops,
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 1, max: 5 }),
      async (rows, stopsAfter, batchSize, concurrency) => {
        const given = rows.map(({ user }, index) => `${user}:${index}`)
        const failsLeft = rows.map(({ fails }) => fails)
        const stored = new Map<string, string>()
        const confirmed = new Set<number>()
        const send: Task['send'] = async (items) => {
          await Promise.resolve()
          return items.map((value) => {
            const [user = '', index = ''] = value.split(':')
            const left = failsLeft[Number(index)] ?? 0
            failsLeft[Number(index)] = left - 1
            if (left > 0) return { ok: false, error: network }
            stored.set(user, value)
            return { ok: true, value }
          })
        }
        const task = createTask({ send, batchSize })
        let checkpoint: string | undefined
        for (const stopAfter of [...stopsAfter, 99, 99, 99]) {
          let taken = 0
          const indices: number[] = []
          const options = { checkpoint, concurrency, onProgress: (now: BulkProgress) => (checkpoint = now.checkpoint) }
          for await (const { index, outcome } of runBulk(task, given, options)) {
            indices.push(index)
            if (outcome.ok) confirmed.add(index)
            if (++taken > stopAfter) break
          }
          expect(indices).toEqual([...indices].sort((left, right) => left - right))
        }
        expect(confirmed.size).toBe(rows.length)
        expect(JSON.parse(checkpoint ?? '{}')).toMatchObject({ done: rows.length, open: [] })
      },
    ),
  )
})

it('leaves what the last item of each user wrote', async () => {
  const input = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 40 })
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), input, fc.integer({ min: 1, max: 4 }), async (scheduler, users, batchSize) => {
      const stored = new Map<string, string>()
      const send: Task['send'] = async (items) => {
        await scheduler.schedule(Promise.resolve())
        for (const item of items) stored.set(item.split(':')[0] ?? '', item)
        return echo(items)
      }
      const given = users.map((user, index) => `${user}:${index}`)
      const collecting = collect(runBulk(createTask({ send, batchSize }), given, { concurrency: 8 }))
      await scheduler.waitFor(collecting)
      expect(stored).toEqual(new Map(given.map((item) => [item.split(':')[0], item])))
    }),
  )
})
