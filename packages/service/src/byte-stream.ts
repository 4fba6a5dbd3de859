/** The bytes of a text that is made as it is read. Ends when its reader cancels, and fails when the signal aborts. */
export function toByteStream(texts: AsyncIterable<string>, signal: AbortSignal): ReadableStream<Uint8Array> {
  const iterator = texts[Symbol.asyncIterator]()
  const encoder = new TextEncoder()
  const end = async (): Promise<void> => void (await iterator.return?.())
  let onAbort: (() => void) | undefined
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        onAbort = () => {
          controller.error(signal.reason)
          void end()
        }
        if (signal.aborted) onAbort()
        else signal.addEventListener('abort', onAbort, { once: true })
      },
      async pull(controller) {
        const { done, value } = await iterator.next()
        if (signal.aborted) return
        if (!done) {
          controller.enqueue(encoder.encode(value))
          return
        }
        if (onAbort !== undefined) signal.removeEventListener('abort', onAbort)
        controller.close()
      },
      cancel: end,
    },
    // Nothing is made before somebody reads.
    { highWaterMark: 0 },
  )
}
