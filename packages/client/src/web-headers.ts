import { readCredential } from './read-credential.ts'

/** Which user of which app calls. */
export interface WebCredentials {
  readonly sdkAppId: number
  /** Gives the user's own UserSig, which also says who they are; asked at every call. */
  readonly userSig: () => string | Promise<string>
}

/** The headers that every request of the web API has. Rejects with a UsageError. */
export async function webHeaders(
  operation: string,
  { sdkAppId, userSig }: WebCredentials,
): Promise<Record<string, string>> {
  return {
    authorization: `Bearer ${await readCredential(operation, 'userSig', userSig)}`,
    'x-portrait-app': String(sdkAppId),
  }
}
