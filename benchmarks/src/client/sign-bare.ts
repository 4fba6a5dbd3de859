import { createHmac, createSecretKey, hash } from 'node:crypto'
import { lcicSample } from './lcic-sample.ts'

const { secretId, secretKey, service, contentType, action, version } = lcicSample
const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest()

let day: { readonly date: string; readonly key: ReturnType<typeof createSecretKey> } | undefined

/** The headers of a request with the least that a TC3 signature takes: one product, a key kept for the day, no checks. */
export function signBare(host: string, body: string): Record<string, string> {
  const now = Date.now()
  const timestamp = Math.floor(now / 1000)
  const date = new Date(now).toISOString().slice(0, 10)
  if (day?.date !== date) {
    day = { date, key: createSecretKey(hmac(hmac(hmac(`TC3${secretKey}`, date), service), 'tc3_request')) }
  }
  const canonicalRequest = `POST\n/\n\ncontent-type:${contentType}\nhost:${host}\nx-tc-action:${action.toLowerCase()}\n\ncontent-type;host;x-tc-action\n${hash('sha256', body, 'hex')}`
  const stringToSign = `TC3-HMAC-SHA256\n${timestamp}\n${date}/${service}/tc3_request\n${hash('sha256', canonicalRequest, 'hex')}`
  const signature = createHmac('sha256', day.key).update(stringToSign).digest('hex')
  return {
    'content-type': contentType,
    'x-tc-action': action,
    'x-tc-version': version,
    'x-tc-timestamp': String(timestamp),
    authorization: `TC3-HMAC-SHA256 Credential=${secretId}/${date}/${service}/tc3_request, SignedHeaders=content-type;host;x-tc-action, Signature=${signature}`,
  }
}
