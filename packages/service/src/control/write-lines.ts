/** Values as lines of JSON, some of them in each text: a text for every line would cost more than the line. */
export async function* writeLines(values: AsyncIterable<unknown>, chunkLength = 65_536): AsyncIterable<string> {
  let text = ''
  for await (const value of values) {
    text += `${JSON.stringify(value)}\n`
    if (text.length < chunkLength) continue
    yield text
    text = ''
  }
  if (text !== '') yield text
}
