/** Values as lines of JSON, each as soon as it is there. Who stops reading ends a wait for the next one. */
export function writeLiveLines(values: AsyncIterable<unknown>): AsyncIterableIterator<string> {
  const iterator = values[Symbol.asyncIterator]()
  return {
    [Symbol.asyncIterator]() {
      return this
    },
    async next() {
      const { done, value } = await iterator.next()
      return done ? { done, value: undefined } : { done: false, value: `${JSON.stringify(value)}\n` }
    },
    async return() {
      await iterator.return?.()
      return { done: true, value: undefined }
    },
  }
}
