import { createUserSigVerifier } from '@portrait/signing'
import { serveCase } from '../serve-case.ts'
import { createTokens, sdkAppId, secretKey } from './sample.ts'

const tokens = createTokens(1000)
const verifier = createUserSigVerifier()

serveCase((index) => {
  const verification = verifier.verify(tokens[index % tokens.length] ?? '', { sdkAppId, secretKey })
  if (!verification.ok) throw new Error(`A UserSig was refused: ${verification.reason}`)
  return verification
})
