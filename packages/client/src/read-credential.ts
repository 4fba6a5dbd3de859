import { UsageError } from './usage-error.ts'

/** What a header can carry. Of anything else fetch makes an error that quotes it. */
export const printable = /^[!-~][ -~]*$/

/** Asks a callback for a UserSig or a signature. Rejects with a UsageError when it fails or gives nothing to send. */
export async function readCredential(
  operation: string,
  callback: string,
  read: () => string | Promise<string>,
): Promise<string> {
  let cause: unknown
  try {
    const credential: unknown = await read()
    if (typeof credential === 'string' && printable.test(credential)) return credential
  } catch (error) {
    cause = error
  }
  throw new UsageError(operation, 'no-credentials', `${callback}() threw, or gave no printable ASCII text.`, cause)
}
