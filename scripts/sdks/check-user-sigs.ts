import { deepStrictEqual } from 'node:assert/strict'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { createUserSigVerifier } from '../../packages/signing/src/index.ts'
import { missingFor, type Signers } from './signers.ts'

const sdkAppId = 1400000001
const secretKey = '5bd2850fff3ecb11d7c805251c51ee463a25727bddc2385f3fa8bfee1bb93b5e'
// Quotes, backslashes and letters beyond ASCII are where JSON encoders differ.
const users = ['administrator', 'rider_17', 'Zoë 测试', 'a"b\\c']
const expireSeconds = 86_400

/**
 * Has a language's shim and the vendor's package sign the same: what they claim and the signature must be the same
 * object, so that either is accepted where the other is. Our own verifier accepts both. Returns what was seen.
 */
export async function checkUserSigs(name: string, signers: Signers, root: string, folder: string): Promise<string> {
  const missing = await missingFor(signers)
  if (missing.length > 0) return `left out: ${missing.join(', ')} missing here`
  await mkdir(folder)
  const sign = await signers.prepare(join(root, 'packages/codegen/languages'), folder)
  const verifier = createUserSigVerifier()
  for (const userId of users) {
    const words = [String(sdkAppId), secretKey, userId, String(expireSeconds)]
    const official = signers.official === undefined ? undefined : await sign('official', ...words)
    const nowSeconds = official === undefined ? 1_700_000_000 : Number(contentOf(official)['TLS.time'])
    const ours = await sign('ours', ...words, String(nowSeconds))
    if (official !== undefined) deepStrictEqual(contentOf(ours), contentOf(official), `${name}: ${userId}`)
    for (const userSig of official === undefined ? [ours] : [ours, official]) {
      const verified = verifier.verify(userSig, { sdkAppId, secretKey, nowMs: (nowSeconds + 1) * 1000 })
      deepStrictEqual(verified.ok && verified.content.identifier, userId)
    }
  }
  return `${users.length} UserSigs like those of ${signers.official ?? 'our verifier (no official package to be had)'}`
}

function contentOf(userSig: string): Readonly<Record<string, unknown>> {
  const base64 = userSig.replaceAll('*', '+').replaceAll('-', '/').replaceAll('_', '=')
  return JSON.parse(inflateSync(Buffer.from(base64, 'base64')).toString())
}
