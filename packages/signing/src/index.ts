export { equalInConstantTime } from '#primitives'
export { signJwt } from './jwt.ts'
export { parseTc3Authorization, type Tc3Authorization } from './tc3-authorization.ts'
export { explainTc3, type Tc3Explanation, type Tc3SigningRequest } from './tc3-explain.ts'
export type { Tc3Request } from './tc3-request.ts'
export { createTc3Signer, type Tc3Signature, type Tc3Signer, type Tc3SignerOptions } from './tc3-signer.ts'
export {
  createTc3Verifier,
  type Tc3Refusal,
  type Tc3Verification,
  type Tc3Verifier,
  type Tc3VerifierOptions,
} from './tc3-verifier.ts'
export { decodeUserBuf, encodeUserBuf, type UserBuf } from './user-buf.ts'
export { createUserSigCache, type UserSigCache, type UserSigCacheOptions } from './user-sig-cache.ts'
export type { UserSigContent } from './user-sig-content.ts'
export { decodeUserSig } from './user-sig-decoder.ts'
export { UserSigError, type UserSigErrorReason } from './user-sig-error.ts'
export {
  createUserSigSigner,
  type SignUserSigOptions,
  type UserSigSigner,
  type UserSigSignerOptions,
} from './user-sig-signer.ts'
export {
  createUserSigVerifier,
  type UserSigRefusal,
  type UserSigVerification,
  type UserSigVerifier,
  type UserSigVerifierOptions,
  type VerifyUserSigOptions,
} from './user-sig-verifier.ts'
export { explainV1, signV1, type V1Request, type V1SignatureMethod } from './v1-signature.ts'
export { type V1Refusal, type V1Verification, verifyV1 } from './v1-verifier.ts'
export {
  signWebhook,
  type VerifyWebhookOptions,
  verifyWebhook,
  type WebhookRefusal,
  type WebhookVerification,
} from './webhook-signature.ts'
