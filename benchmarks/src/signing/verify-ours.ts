import { createUserSigVerifier } from '@portrait/signing'
import { serveCase } from '../serve-case.ts'
import { createTokens, sdkAppId, secretKey } from './sample.ts'

// Argument: how many UserSigs the verifier remembers. There are three times as many as by default, so that each is
// forgotten before it comes again.
const [maxEntries = ''] = process.argv.slice(2)
const tokens = createTokens(30_000)
const verifier = createUserSigVerifier({ maxEntries: Number(maxEntries) })

serveCase((index) => {
  const verification = verifier.verify(tokens[index % tokens.length] ?? '', { sdkAppId, secretKey })
  if (!verification.ok) throw new Error(`A UserSig was refused: ${verification.reason}`)
  return verification
})
