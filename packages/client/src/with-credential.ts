import { printable, readCredential } from './read-credential.ts'

/**
 * Asks a callback for a UserSig or a signature and goes on with it: at once, unless the callback gives a promise. Rejects
 * with a UsageError when it fails or gives nothing to send.
 */
export function withCredential<Result>(
  operation: string,
  callback: string,
  read: () => string | Promise<string>,
  use: (credential: string) => Result,
): Result | Promise<Result> {
  let credential: string | Promise<string>
  try {
    credential = read()
  } catch (error) {
    credential = Promise.reject(error)
  }
  if (typeof credential === 'string' && printable.test(credential)) return use(credential)
  return readCredential(operation, callback, () => credential).then(use)
}
