import { createHmac, createSecretKey } from 'node:crypto'
import { inflateSync } from 'node:zlib'
import { serveCase } from '../serve-case.ts'
import { createTokens, sdkAppId, secretKey } from './sample.ts'

const tokens = createTokens(30_000)
const key = createSecretKey(secretKey, 'utf8')

// The least that verifying takes: no bound on the size, no check of shapes, no clock, nothing remembered.
serveCase((index) => {
  const token = tokens[index % tokens.length] ?? ''
  const base64 = token.replaceAll('*', '+').replaceAll('-', '/').replaceAll('_', '=')
  const json = JSON.parse(inflateSync(Buffer.from(base64, 'base64'), { chunkSize: 1024 }).toString())
  const message = `TLS.identifier:${json['TLS.identifier']}\nTLS.sdkappid:${json['TLS.sdkappid']}\nTLS.time:${json['TLS.time']}\nTLS.expire:${json['TLS.expire']}\n`
  if (json['TLS.sdkappid'] !== sdkAppId) throw new Error('A UserSig of another app.')
  if (createHmac('sha256', key).update(message).digest('base64') !== json['TLS.sig'])
    throw new Error('A wrong UserSig.')
  return json
})
