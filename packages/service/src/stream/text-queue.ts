/** Texts that wait for one reader. */
export interface TextQueue {
  /** Adds a text; false when the queue is full or at its end. */
  push(text: string): boolean
  /** Nothing waits to be read. */
  isEmpty(): boolean
  /** Adds nothing more; what waits is still read. */
  finish(): void
  /** Drops what waits, and tells a reader who waits that this was the end. */
  end(): void
  isEnded(): boolean
  /** Calls back at `end`, or at once after it; returns what calls it off. For one listener. */
  onEnd(callback: () => void): () => void
  /** All that waits, once there is something; `undefined` at the end. For one reader. */
  next(): Promise<string | undefined>
}

/** Makes a queue in which at most `maxTexts` wait. */
export function createTextQueue(maxTexts: number): TextQueue {
  let texts: string[] = []
  let isFinished = false
  let isEnded = false
  let listener: (() => void) | undefined
  let waiting: ((text: string | undefined) => void) | undefined

  function answer(text: string | undefined): void {
    waiting?.(text)
    waiting = undefined
  }

  return {
    push(text) {
      if (isFinished || texts.length >= maxTexts) return false
      if (waiting === undefined) texts.push(text)
      else answer(text)
      return true
    },
    isEmpty: () => texts.length === 0,
    finish() {
      isFinished = true
      answer(undefined)
    },
    end() {
      texts = []
      isFinished = true
      isEnded = true
      answer(undefined)
      listener?.()
    },
    isEnded: () => isEnded,
    onEnd(callback) {
      if (isEnded) callback()
      else listener = callback
      return () => {
        listener = undefined
      }
    },
    async next() {
      if (texts.length > 0) {
        const text = texts.join('')
        texts = []
        return text
      }
      if (isFinished) return undefined
      return new Promise((resolve) => {
        waiting = resolve
      })
    },
  }
}
