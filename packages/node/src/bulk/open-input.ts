import type { Input } from './bulk-options.ts'

/** An item, or nothing at the end. */
export type Step<Item> = { readonly given: Item } | undefined

/** An input that is being read. */
export interface OpenInput<Item> {
  next(): Step<Item> | Promise<Step<Item>>
  /** Tells an input that has not ended that no more is wanted. */
  close(): void
}

/** Begins to read an input. */
export function openInput<Item>(input: Input<Item>): OpenInput<Item> {
  return Symbol.asyncIterator in input ? openAsync(input[Symbol.asyncIterator]()) : openSync(input[Symbol.iterator]())
}

function openSync<Item>(iterator: Iterator<Item>): OpenInput<Item> {
  let isOpen = true
  return {
    next() {
      if (!isOpen) return undefined
      // Until it has answered: an iterator that throws is closed already.
      isOpen = false
      const { done, value } = iterator.next()
      if (done) return undefined
      isOpen = true
      return { given: value }
    },
    close() {
      if (isOpen) iterator.return?.()
      isOpen = false
    },
  }
}

function openAsync<Item>(iterator: AsyncIterator<Item>): OpenInput<Item> {
  let isOpen = true
  return {
    async next() {
      if (!isOpen) return undefined
      try {
        const { done, value } = await iterator.next()
        if (!done) return { given: value }
      } catch (error) {
        isOpen = false
        throw error
      }
      isOpen = false
      return undefined
    },
    close() {
      if (!isOpen) return
      isOpen = false
      // Nobody waits for how an unfinished input takes it.
      iterator.return?.().catch(() => {})
    },
  }
}
