/** What the adapter needs to know of a UserSig. */
export interface UserSigContent {
  readonly userID: string
  /** Milliseconds since the epoch. */
  readonly expiresAt: number
}

/** Reads a UserSig without checking it; nothing where it is none, or the platform cannot inflate. */
export async function readUserSig(userSig: string): Promise<UserSigContent | undefined> {
  try {
    const base64 = userSig.replaceAll('*', '+').replaceAll('-', '/').replaceAll('_', '=')
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
    const inflated = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'))
    const content = (await new Response(inflated).json()) as Record<string, number>
    const expiresAt = (Number(content['TLS.time']) + Number(content['TLS.expire'])) * 1000
    return expiresAt > 0 ? { userID: `${content['TLS.identifier']}`, expiresAt } : undefined
  } catch {
    return undefined
  }
}
