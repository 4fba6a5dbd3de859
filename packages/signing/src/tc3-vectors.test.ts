import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { createTc3Signer, createTc3Verifier, explainTc3, type Tc3SigningRequest } from './index.ts'
import vectors from './vectors.json' with { type: 'json' }

// verifies: lcic.gateway.tc3
describe.each(vectors.tc3)('TC3 signature of $name', (vector) => {
  const { secretId, secretKey, authorization, timestampSeconds, payloadHash, canonicalHash } = vector
  const { method, query, body, service } = vector
  const headers: Record<string, string> = vector.headers
  const request: Tc3SigningRequest = { method, query, headers, body, service, timestampSeconds }

  it('is signed', () => {
    expect(createTc3Signer({ secretId, secretKey }).sign(request).authorization).toBe(authorization)
  })

  it('is signed over bytes as over text', () => {
    const signer = createTc3Signer({ secretId, secretKey })
    expect(signer.sign({ ...request, body: new TextEncoder().encode(body) }).authorization).toBe(authorization)
  })

  it('is explained', () => {
    const { canonicalRequest, stringToSign } = explainTc3(request)
    expect(canonicalRequest.split('\n').at(-1)).toBe(payloadHash)
    expect(createHash('sha256').update(canonicalRequest).digest('hex')).toBe(canonicalHash)
    expect(stringToSign.split('\n').at(-1)).toBe(canonicalHash)
  })

  it('is verified', () => {
    const received = { ...headers, authorization, 'x-tc-timestamp': String(timestampSeconds) }
    const verification = createTc3Verifier({ scope: 'strict' }).verify({ ...request, headers: received }, secretKey)
    expect(verification).toMatchObject({ ok: true, timestampSeconds, authorization: { secretId, service } })
  })
})
