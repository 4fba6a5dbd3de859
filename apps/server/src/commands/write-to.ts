import { once } from 'node:events'
import type { Writable } from 'node:stream'

/** Writes a text and waits until there is room for more. */
export async function writeTo(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain')
}
