import { createHmac, createSecretKey, hash } from 'node:crypto'
import { serveCase } from '../serve-case.ts'
import { tc3Sample } from './sample.ts'

const { secretId, secretKey, host, service, contentType, action, input } = tc3Sample
const date = '2023-11-14'
const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest()
const key = createSecretKey(hmac(hmac(hmac(`TC3${secretKey}`, date), service), 'tc3_request'))

// The least that signing takes: one day, one product, one set of headers, and no check of any.
serveCase((index) => {
  const timestampSeconds = 1_700_000_000 + (index % 1000)
  const payloadHash = hash('sha256', JSON.stringify(input), 'hex')
  const canonicalRequest = `POST\n/\n\ncontent-type:${contentType}\nhost:${host}\nx-tc-action:${action.toLowerCase()}\n\ncontent-type;host;x-tc-action\n${payloadHash}`
  const stringToSign = `TC3-HMAC-SHA256\n${timestampSeconds}\n${date}/${service}/tc3_request\n${hash('sha256', canonicalRequest, 'hex')}`
  const signature = createHmac('sha256', key).update(stringToSign).digest('hex')
  return `TC3-HMAC-SHA256 Credential=${secretId}/${date}/${service}/tc3_request, SignedHeaders=content-type;host;x-tc-action, Signature=${signature}`
})
