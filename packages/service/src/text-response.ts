const encoder = new TextEncoder()

/**
 * A Response with a text and its length in bytes. Whoever takes it for a connection's, as MSW does, would otherwise send
 * it in chunks, which costs more.
 */
export function textResponse(text: string, status: number, headers: Readonly<Record<string, string>>): Response {
  const bytes = encoder.encode(text)
  return new Response(bytes, { status, headers: { ...headers, 'content-length': String(bytes.length) } })
}
