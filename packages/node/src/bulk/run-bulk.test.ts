import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { createHeldSend, createTask, echo, letters, network, settle, type Task } from '../testing/bulk-tasks.ts'
import { collect } from '../testing/collect.ts'
import { runBulk } from './run-bulk.ts'

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

  it('keeps what is not in the window out of memory, however much there is', async () => {
    let given = 0
    let mostAtOnce = 0
    function* many() {
      for (; given < 300_000; given++) yield `user_${given}`
    }
    let taken = 0
    for await (const { index } of runBulk(createTask({ batchSize: 100 }), many(), { concurrency: 4 })) {
      mostAtOnce = Math.max(mostAtOnce, given - index)
      taken++
    }
    expect(taken).toBe(300_000)
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
