import { UsageError } from '@portrait/client'
import { addToHash, emptyHash } from './key-hash.ts'

/** Places in the input, the last one included. */
type Range = readonly [from: number, to: number]

/** What a checkpoint's text holds. */
interface Saved {
  readonly v: 1
  readonly call: string
  /** Of how many items, from the first, the fate is known. */
  readonly done: number
  /** The hash of their keys. */
  readonly hash: number
  /** Those among them that are to be done again. */
  readonly open: readonly Range[]
}

// A checkpoint stays small however much fails: the last range swallows what there is no room for.
const defaultMaxRanges = 1000

/** Follows a bulk call, and knows what an earlier one has done. */
export interface Checkpoint {
  /** Whether to do the item at `index`; asked for every item in order. Throws a UsageError when the input is another. */
  wants(index: number, key: string): boolean
  /** The hash of the keys that were asked for. */
  readonly hash: number
  /** Throws a UsageError when the input ended before the place where the earlier call had stopped. */
  end(count: number): void
  /** An item is settled; `hash` is the one after its key. Items that are to be done again stay open. */
  settle(index: number, hash: number, isOpen: boolean): void
  /** The text to store. */
  save(): string
}

/** Makes a checkpoint of a call, from the text that an earlier one gave. Throws a UsageError. */
export function createCheckpoint(
  call: string,
  text: string | undefined,
  maxRanges: number = defaultMaxRanges,
): Checkpoint {
  const start: Saved = text === undefined ? { v: 1, call, done: 0, hash: emptyHash, open: [] } : parse(call, text)
  const before = [...start.open]
  const after: Range[] = []
  let { done, hash: doneHash } = start
  let hash = emptyHash

  function requireSameInput(isSame: boolean): void {
    if (!isSame) throw new UsageError(call, 'bad-input', 'the input is not the one that the checkpoint was made with.')
  }

  let nextOpen = 0
  return {
    wants(index, key) {
      hash = addToHash(hash, key)
      if (index + 1 === start.done) requireSameInput(hash === start.hash)
      if (index >= start.done) return true
      while (nextOpen < start.open.length && (start.open[nextOpen]?.[1] ?? 0) < index) nextOpen++
      const range = start.open[nextOpen]
      return range !== undefined && range[0] <= index
    },
    get hash() {
      return hash
    },
    end(count) {
      requireSameInput(count >= start.done)
    },
    settle(index, itemHash, isOpen) {
      dropUntil(before, index)
      if (isOpen) addTo(after, index, maxRanges)
      if (index < start.done) return
      done = index + 1
      doneHash = itemHash
    },
    save() {
      const saved: Saved = { v: 1, call, done, hash: doneHash, open: joinTail([...after, ...before], maxRanges) }
      return JSON.stringify(saved)
    },
  }
}

function dropUntil(ranges: Range[], index: number): void {
  const [first] = ranges
  if (first === undefined || first[0] > index) return
  if (first[1] > index) ranges[0] = [index + 1, first[1]]
  else ranges.shift()
}

function addTo(ranges: Range[], index: number, maxRanges: number): void {
  const last = ranges.at(-1)
  // What it swallows may have succeeded, and is done twice rather than never.
  const isJoined = last !== undefined && (last[1] === index - 1 || ranges.length >= maxRanges)
  if (isJoined) ranges[ranges.length - 1] = [last[0], index]
  else ranges.push([index, index])
}

function joinTail(ranges: readonly Range[], maxRanges: number): readonly Range[] {
  const from = ranges[maxRanges - 1]?.[0]
  const to = ranges.at(-1)?.[1]
  if (ranges.length <= maxRanges || from === undefined || to === undefined) return ranges
  return [...ranges.slice(0, maxRanges - 1), [from, to]]
}

function parse(call: string, text: string): Saved {
  let saved: unknown
  try {
    saved = JSON.parse(text)
  } catch {
    // Told below.
  }
  if (!isSaved(saved)) throw new UsageError(call, 'bad-option', 'checkpoint must be a text that onProgress was given.')
  if (saved.call === call) return saved
  throw new UsageError(call, 'bad-option', `checkpoint belongs to ${JSON.stringify(saved.call)}.`)
}

function isSaved(value: unknown): value is Saved {
  if (typeof value !== 'object' || value === null) return false
  const { v, call, done, hash, open } = value as Record<string, unknown>
  return v === 1 && typeof call === 'string' && isCount(done) && isCount(hash) && isRanges(open, done)
}

function isRanges(value: unknown, done: number): boolean {
  if (!Array.isArray(value)) return false
  let next = 0
  return value.every((range: unknown) => {
    if (!Array.isArray(range) || range.length !== 2) return false
    const [from, to] = range
    const isNext = isCount(from) && isCount(to) && from >= next && to >= from && to < done
    next = to + 1
    return isNext
  })
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}
