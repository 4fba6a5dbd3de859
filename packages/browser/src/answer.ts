import type { ImResponse } from './chat-sdk.ts'
import { toImError } from './to-im-error.ts'

/** Makes an answer of the vendor's shape. Rejects with an ImError of the named call, and throws nothing. */
export async function answer<Data>(operation: string, run: () => Promise<Data>): Promise<ImResponse<Data>> {
  try {
    return { code: 0, data: await run() }
  } catch (error) {
    throw toImError(operation, error)
  }
}
