import type { PortraitError } from '@portrait/client'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { createTask, letters, network, type Result, refusal, type Task } from '../testing/bulk-tasks.ts'
import type { BulkProgress } from './bulk-options.ts'
import { createCheckpoint } from './checkpoint.ts'
import { runBulk } from './run-bulk.ts'

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
    // So many failures are told apart; from there to the last one everything is done again.
    expect(second.results).toHaveLength(999 + (4999 - 1998))
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

it('forgets no item, however few ranges it may keep', () => {
  const runs = fc.array(
    fc.record({ stopAfter: fc.nat(25), fails: fc.array(fc.boolean(), { minLength: 20, maxLength: 20 }) }),
  )
  fc.assert(
    fc.property(fc.nat(20), runs, fc.integer({ min: 1, max: 3 }), (count, attempts, maxRanges) => {
      const confirmed = new Set<number>()
      let text: string | undefined
      for (const { stopAfter, fails } of [...attempts, { stopAfter: 99, fails: [] }]) {
        const checkpoint = createCheckpoint('echo', text, maxRanges)
        for (let index = 0; index < count; index++) {
          const isWanted = checkpoint.wants(index, `user_${index}`)
          if (!isWanted) expect(confirmed).toContain(index)
          if (!isWanted || index > stopAfter) continue
          const isOpen = fails[index] ?? false
          if (!isOpen) confirmed.add(index)
          checkpoint.settle(index, checkpoint.hash, isOpen)
        }
        text = checkpoint.save()
        expect(JSON.parse(text).open.length).toBeLessThanOrEqual(maxRanges)
      }
      expect(confirmed.size).toBe(count)
    }),
  )
})
