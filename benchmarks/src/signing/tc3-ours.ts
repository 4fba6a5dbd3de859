import { createTc3Signer } from '@portrait/signing'
import { serveCase } from '../serve-case.ts'
import { tc3Sample } from './sample.ts'

const { secretId, secretKey, host, service, contentType, action, input } = tc3Sample
const signer = createTc3Signer({ secretId, secretKey })

serveCase((index) => {
  const headers = { 'content-type': contentType, host, 'x-tc-action': action }
  const timestampSeconds = 1_700_000_000 + (index % 1000)
  return signer.sign({ method: 'POST', headers, body: JSON.stringify(input), service, timestampSeconds }).authorization
})
