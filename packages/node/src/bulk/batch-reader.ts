import { isPortraitError } from '@portrait/client'
import type { Input } from './bulk-options.ts'
import type { BulkTask } from './bulk-task.ts'
import type { Checkpoint } from './checkpoint.ts'
import { openInput } from './open-input.ts'
import type { Outcome } from './outcome.ts'

/** The part of a task that reading needs. */
export type ReadTask<Given, Item> = Pick<
  BulkTask<Given, Item, never, never>,
  'batchSize' | 'isWrite' | 'keyOf' | 'prepare'
>

/** An item of a batch. */
export interface Slot<Given, Item> {
  readonly given: Given
  readonly index: number
  /** The checkpoint's hash after this item. */
  readonly hash: number
  /** What to send, or why it cannot be sent. */
  readonly prepared: Outcome<Item>
}

/** Items that travel together. */
export interface Batch<Given, Item> {
  readonly slots: readonly Slot<Given, Item>[]
  /** Whom they are about, where that matters. */
  readonly keys: ReadonlySet<string>
}

interface Keyed<Value> {
  readonly key: string
  readonly value: Value
}

/** Groups an input into batches. */
export interface BatchReader<Given, Item> {
  /** Reads one batch; nothing at the end. Rejects when the input does, after the items before were handed out. */
  read(): Promise<Batch<Given, Item> | undefined>
  /** How many items were passed over so far. */
  readonly skipped: number
  /** Tells the input that no more is wanted. */
  close(): void
}

/** Makes a reader. It reads no further than the batch that is asked for. */
export function createBatchReader<Given, Item>(
  task: ReadTask<Given, Item>,
  input: Input<Given>,
  checkpoint: Checkpoint,
): BatchReader<Given, Item> {
  const source = openInput(input)
  let count = 0
  let skipped = 0
  let failure: { readonly error: unknown } | undefined
  // Read, but about somebody whom the batch before it is about too.
  let held: Keyed<Slot<Given, Item>> | undefined

  /** The slot of an item that was read; nothing when it is passed over. */
  function toSlot(given: Given): Keyed<Slot<Given, Item>> | undefined {
    const index = count++
    const key = task.keyOf(given)
    if (checkpoint.wants(index, key)) {
      return { key, value: { given, index, hash: checkpoint.hash, prepared: prepare(task, given) } }
    }
    skipped++
    return undefined
  }

  async function readInto(slots: Slot<Given, Item>[], keys: Set<string>): Promise<void> {
    while (slots.length < task.batchSize) {
      let next = held
      held = undefined
      if (next === undefined) {
        // What is there already is not waited for: a turn for each of a million items would add up.
        const reading = source.next()
        const step = reading instanceof Object && 'then' in reading ? await reading : reading
        if (step === undefined) return checkpoint.end(count)
        next = toSlot(step.given)
        if (next === undefined) continue
      }
      if (task.isWrite && next.key !== '') {
        if (keys.has(next.key)) {
          held = next
          return
        }
        keys.add(next.key)
      }
      slots.push(next.value)
    }
  }

  return {
    async read() {
      const slots: Slot<Given, Item>[] = []
      const keys = new Set<string>()
      try {
        if (failure === undefined) await readInto(slots, keys)
      } catch (error) {
        failure = { error }
      }
      if (slots.length > 0) return { slots, keys }
      if (failure !== undefined) throw failure.error
      return undefined
    },
    get skipped() {
      return skipped
    },
    close: source.close,
  }
}

function prepare<Given, Item>(task: ReadTask<Given, Item>, given: Given): Outcome<Item> {
  try {
    return { ok: true, value: task.prepare(given) }
  } catch (error) {
    if (!isPortraitError(error)) throw error
    return { ok: false, error }
  }
}
