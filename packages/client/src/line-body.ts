/** Values as bytes of JSON, one a line, made while they are read. Ends the values when its reader has had enough. */
export function toLineBody(
  values: Iterable<unknown> | AsyncIterable<unknown>,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const iterator = Symbol.asyncIterator in values ? values[Symbol.asyncIterator]() : values[Symbol.iterator]()
  const encoder = new TextEncoder()
  return new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      async pull(controller) {
        let text = ''
        while (text.length < chunkLength) {
          const { done, value } = await iterator.next()
          if (done) {
            if (text !== '') controller.enqueue(encoder.encode(text))
            controller.close()
            return
          }
          text += `${JSON.stringify(value)}\n`
        }
        controller.enqueue(encoder.encode(text))
      },
      async cancel() {
        await iterator.return?.()
      },
    },
    { highWaterMark: 0 },
  )
}

// A chunk for every line would cost more than the line.
const chunkLength = 65_536
