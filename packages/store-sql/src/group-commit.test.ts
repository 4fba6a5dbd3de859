import { expect, it } from 'vitest'
import { createGroupCommit, type GroupCommit } from './group-commit.ts'
import { StoreBusyError } from './store-errors.ts'

interface Recorded {
  readonly commits: GroupCommit<string[]>
  /** What was committed: one list of steps for each commit. */
  readonly batches: string[][]
}

function record(options: { maxBatch?: number; maxQueued?: number; failure?: Error } = {}): Recorded {
  const { maxBatch = 100, maxQueued = 100, failure } = options
  const batches: string[][] = []
  const commit = (batch: string[]) => {
    if (failure !== undefined) throw failure
    batches.push(batch)
  }
  return { commits: createGroupCommit<string[]>({ begin: () => [], commit, maxBatch, maxQueued }), batches }
}

function add(name: string): (batch: string[]) => string {
  return (batch) => {
    batch.push(name)
    return name
  }
}

it('commits what arrives in one turn together, and what comes later by itself', async () => {
  const { commits, batches } = record()
  expect(await Promise.all([commits.run(add('a')), commits.run(add('b'))])).toEqual(['a', 'b'])
  await commits.run(add('c'))
  expect(batches).toEqual([['a', 'b'], ['c']])
})

it('waits as long as each turn brings more', async () => {
  const { commits, batches } = record()
  const later = new Promise((resolve) => {
    setImmediate(() => {
      setImmediate(() => resolve(commits.run(add('c'))))
      commits.run(add('b'))
    })
  })
  await Promise.all([commits.run(add('a')), later])
  expect(batches).toEqual([['a', 'b', 'c']])
})

it('answers after the commit', async () => {
  const { commits, batches } = record()
  const answer = commits.run(add('a')).then(() => batches.length)
  expect(batches).toEqual([])
  expect(await answer).toBe(1)
})

it('bounds a batch and commits the rest in later turns', async () => {
  const { commits, batches } = record({ maxBatch: 2 })
  await Promise.all(['a', 'b', 'c', 'd', 'e'].map((name) => commits.run(add(name))))
  expect(batches).toEqual([['a', 'b'], ['c', 'd'], ['e']])
})

it('goes on with the neighbours of a step that throws', async () => {
  const { commits, batches } = record()
  const refusal = new Error('refused')
  const refused = commits.run(() => {
    throw refusal
  })
  const outcomes = await Promise.allSettled([commits.run(add('a')), refused, commits.run(add('b'))])
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  await expect(refused).rejects.toBe(refusal)
  expect(batches).toEqual([['a', 'b']])
})

it('rejects every step of a commit that fails', async () => {
  const failure = new Error('disk full')
  const { commits } = record({ failure })
  const refused = commits.run(() => {
    throw new Error('refused because of what a neighbour did')
  })
  const outcomes = await Promise.allSettled([commits.run(add('a')), refused, commits.run(add('b'))])
  for (const outcome of outcomes) expect(outcome).toEqual({ status: 'rejected', reason: failure })
})

it('refuses a step when too many wait', async () => {
  const { commits } = record({ maxQueued: 1 })
  const first = commits.run(add('a'))
  await expect(commits.run(add('b'))).rejects.toThrow(StoreBusyError)
  await first
  expect(await commits.run(add('c'))).toBe('c')
})

it('commits everything at once on flush, in bounded batches', async () => {
  const { commits, batches } = record({ maxBatch: 2 })
  const answers = ['a', 'b', 'c'].map((name) => commits.run(add(name)))
  commits.flush()
  expect(batches).toEqual([['a', 'b'], ['c']])
  expect(await Promise.all(answers)).toEqual(['a', 'b', 'c'])
})
