const utf8 = new TextDecoder('utf-8', { fatal: true })

/** Parses a body of UTF-8 JSON; `undefined` when it is not that. JSON itself has no undefined. */
export function parseJson(body: Uint8Array): unknown {
  try {
    return JSON.parse(utf8.decode(body))
  } catch {
    return undefined
  }
}
