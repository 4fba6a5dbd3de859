import type { DiagnosisCause, JournalEntry } from '@portrait/protocol'
import { redacted } from './redacted.ts'

const signature = 'The signature that was refused is not kept; here is a good one. Put the other in its place.'
const often = 'It was refused because of the requests before it: repeat it until it is.'

const ofCauses = new Map<DiagnosisCause, string>([
  ['clock-skew', signature],
  ['kicked', 'The user had been kicked after the UserSig was signed; here is a later one.'],
  ['malformed-authorization', signature],
  ['signature-mismatch', signature],
  ['signed-for-another-host', signature],
  ['unknown-secret-id', signature],
  ['user-sig-of-another-app', signature],
  ['user-sig-of-another-user', signature],
  ['user-sig-unreadable', signature],
  ['wrong-key', signature],
  ['frequency-limit', often],
  ['push-limit', often],
])

/** Whether a request was refused because it had been signed too long before. */
export function isExpired({ code, diagnosis }: JournalEntry): boolean {
  const isOfLcic = code === 'AuthFailure.SignatureExpire' && Number(diagnosis?.details.aheadSeconds) < 0
  return diagnosis?.cause === 'user-sig-expired' || isOfLcic
}

/** What must be filled in or done before a request is answered again as it was; nothing for most. */
export function listUnrepeatable(entry: JournalEntry): readonly string[] {
  const { body, diagnosis, headers, method } = entry
  const isBodyLost = body === undefined && method !== 'GET' && headers['content-type'] !== undefined
  const cause = diagnosis === undefined || isExpired(entry) ? undefined : ofCauses.get(diagnosis.cause)
  const isSecretSent =
    body?.text.replace(`Signature=${redacted}`, '').includes(redacted) ||
    Object.entries(headers).some(([name, value]) => name !== 'authorization' && value.includes(redacted))
  return [
    ...(cause === undefined ? [] : [cause]),
    ...(isSecretSent ? [`The journal keeps no secrets: fill in what stands for ${redacted}.`] : []),
    ...(isBodyLost ? ['Its body was not read before it was answered: add it.'] : []),
    ...(body?.isWhole === false ? ['The journal has only the beginning of the body: add the rest.'] : []),
  ]
}
