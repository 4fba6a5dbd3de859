import { deepStrictEqual } from 'node:assert/strict'
import { inflateSync } from 'node:zlib'
import { createUserSigVerifier } from '../../packages/signing/src/index.ts'
import type { RunProgram } from './languages.ts'

const sdkAppId = 1400000001
const secretKey = '5bd2850fff3ecb11d7c805251c51ee463a25727bddc2385f3fa8bfee1bb93b5e'
// Quotes, backslashes and letters beyond ASCII are where JSON encoders differ.
const users = ['administrator', 'rider_17', 'Zoë 测试', 'a"b\\c']
const expireSeconds = 86_400

/**
 * Has the shims of every language sign what a package of the vendor's has signed: what they claim and the signature must
 * be the same object, so that either is accepted where the other is. Our own verifier accepts all. Returns what was seen.
 */
export async function checkUserSigs(official: RunProgram, shims: ReadonlyMap<string, RunProgram>): Promise<string> {
  const verifier = createUserSigVerifier()
  for (const userId of users) {
    const words = [String(sdkAppId), secretKey, userId, String(expireSeconds)]
    const theirs = await official('sign', 'official', ...words)
    const content = contentOf(theirs)
    const nowSeconds = Number(content['TLS.time'])
    const verify = (userSig: string) => {
      const verified = verifier.verify(userSig, { sdkAppId, secretKey, nowMs: (nowSeconds + 1) * 1000 })
      deepStrictEqual(verified.ok && verified.content.identifier, userId)
    }
    verify(theirs)
    for (const [name, shim] of shims) {
      const ours = await shim('sign', 'ours', ...words, String(nowSeconds))
      deepStrictEqual(contentOf(ours), content, `${name}: ${userId}`)
      verify(ours)
    }
  }
  return `${users.length} UserSigs like those that we sign in ${[...shims.keys()].join(', ')}`
}

function contentOf(userSig: string): Readonly<Record<string, unknown>> {
  const base64 = userSig.replaceAll('*', '+').replaceAll('-', '/').replaceAll('_', '=')
  return JSON.parse(inflateSync(Buffer.from(base64, 'base64')).toString())
}
