import { createHash, createHmac } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createTc3Signer, createTc3Verifier, type Tc3Request } from './index.ts'

const secretKey = 'a secret'
const signer = createTc3Signer({ secretId: 'AKIDEXAMPLE', secretKey })
const sent = {
  method: 'POST',
  path: '/',
  query: '',
  headers: { 'content-type': 'application/json', host: '127.0.0.1:8787' },
  body: '{}',
}
const timestampSeconds = 1_700_000_000
const { verify } = createTc3Verifier()

/** What arrives when `signed` was signed and `sent` was sent. */
function receive(signed: Partial<Tc3Request>, service = 'lcic'): Tc3Request {
  const { authorization } = signer.sign({ ...sent, ...signed, service, timestampSeconds })
  return { ...sent, headers: { ...sent.headers, authorization, 'x-tc-timestamp': String(timestampSeconds) } }
}

const withHeaders = (request: Tc3Request, headers: Tc3Request['headers']) => ({
  ...request,
  headers: { ...request.headers, ...headers },
})

describe('createTc3Verifier accepts', () => {
  // verifies: lcic.gateway.tc3-hosts
  it('a host signed with its port, as by Python, or without, as by Node', () => {
    expect(verify(receive({}), secretKey).ok).toBe(true)
    expect(verify(receive({ headers: { ...sent.headers, host: '127.0.0.1' } }), secretKey).ok).toBe(true)
  })

  it('the real path, as signed by Node, or a slash, as signed by Go', () => {
    expect(verify({ ...receive({}), path: '/base' }, secretKey).ok).toBe(true)
    expect(verify({ ...receive({ path: '/base' }), path: '/base' }, secretKey).ok).toBe(true)
  })

  it('a content type signed as it was sent', () => {
    const type = 'application/json; charset=UTF-8'
    const hex = (text: string) => createHash('sha256').update(text).digest('hex')
    const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest()
    const canonical = `POST\n/\n\ncontent-type:${type}\nhost:127.0.0.1\n\ncontent-type;host\n${hex('{}')}`
    const key = hmac(hmac(hmac(`TC3${secretKey}`, '2023-11-14'), 'lcic'), 'tc3_request')
    const text = `TC3-HMAC-SHA256\n${timestampSeconds}\n2023-11-14/lcic/tc3_request\n${hex(canonical)}`
    const authorization = `TC3-HMAC-SHA256 Credential=AKIDEXAMPLE/2023-11-14/lcic/tc3_request, SignedHeaders=content-type;host, Signature=${hmac(key, text).toString('hex')}`
    expect(verify(withHeaders(receive({}), { 'content-type': type, authorization }), secretKey).ok).toBe(true)
  })

  // verifies: lcic.gateway.scope
  it('any service in the scope unless it is strict', () => {
    const strict = createTc3Verifier({ scope: 'strict' })
    for (const service of ['127', 'localhost:8787/base', 'lcic'])
      expect(verify(receive({}, service), secretKey).ok).toBe(true)
    expect(strict.verify(receive({}, '127'), secretKey).ok).toBe(true)
    expect(strict.verify(receive({}, 'lcic'), secretKey)).toMatchObject({ ok: false, reason: 'service-mismatch' })
  })

  it('the same request twice, and under another key only what that key signed', () => {
    const request = receive({})
    expect(verify(request, secretKey).ok).toBe(true)
    expect(verify(request, secretKey).ok).toBe(true)
    expect(verify(request, 'another')).toMatchObject({ ok: false, reason: 'bad-signature' })
  })
})

describe('createTc3Verifier refuses', () => {
  const request = receive({})

  it.each([
    ['authorization-missing', { authorization: undefined }],
    ['authorization-malformed', { authorization: 'SKIP' }],
    ['timestamp-malformed', { 'x-tc-timestamp': undefined }],
    ['timestamp-malformed', { 'x-tc-timestamp': '01700000000' }],
    ['timestamp-malformed', { 'x-tc-timestamp': '9'.repeat(30) }],
    ['date-mismatch', { 'x-tc-timestamp': '1700086400' }],
    ['header-missing', { host: undefined }],
    ['bad-signature', { 'x-tc-timestamp': '1700000001' }],
    ['bad-signature', { 'content-type': 'text/plain' }],
    ['bad-signature', { host: '127.0.0.2:8787' }],
  ])('with %s for the headers %j', (reason, headers) => {
    expect(verify(withHeaders(request, headers), secretKey)).toMatchObject({ ok: false, reason })
  })

  it('a signature that does not cover content type and host', () => {
    const authorization = request.headers.authorization?.replace('content-type;host', 'host')
    expect(verify(withHeaders(request, { authorization }), secretKey)).toMatchObject({ reason: 'header-not-signed' })
  })

  it('another method, body, or query of a GET', () => {
    expect(verify({ ...request, method: 'PUT' }, secretKey)).toMatchObject({ reason: 'bad-signature' })
    expect(verify({ ...request, body: '{ }' }, secretKey)).toMatchObject({ reason: 'bad-signature' })
    const get = { ...receive({ method: 'GET', query: 'a=b+c' }), method: 'GET' }
    expect(verify({ ...get, query: 'a=b+c' }, secretKey).ok).toBe(true)
    expect(verify({ ...get, query: 'a=b%20c' }, secretKey)).toMatchObject({ reason: 'bad-signature' })
  })

  it('hostile requests without throwing', () => {
    const names = fc.constantFrom('content-type', 'host', '__proto__', 'constructor', 'x')
    const authorization = fc
      .tuple(
        fc.string(),
        fc.string(),
        fc.array(names),
        fc.string({ unit: fc.constantFrom(...'0af'), minLength: 64, maxLength: 64 }),
      )
      .map(([id, service, list, signature]) => {
        const scope = `AKID${id}/2023-11-14/${service}/tc3_request`
        return `TC3-HMAC-SHA256 Credential=${scope}, SignedHeaders=${[...list].sort().join(';')}, Signature=${signature}`
      })
    const requests = fc.record({
      method: fc.oneof(fc.constant('GET'), fc.string()),
      path: fc.string(),
      query: fc.string(),
      body: fc.oneof(fc.string({ unit: 'binary' }), fc.uint8Array()),
      headers: fc.record(
        {
          authorization: fc.oneof(authorization, fc.string({ unit: 'binary' })),
          'x-tc-timestamp': fc.oneof(fc.constant('1700000000'), fc.string()),
          'content-type': fc.string({ unit: 'binary' }),
          host: fc.string({ unit: 'binary' }),
        },
        { requiredKeys: [] },
      ),
    })
    fc.assert(
      fc.property(requests, (hostile) => {
        expect(verify(hostile, secretKey).ok).toBe(false)
      }),
      { numRuns: 300 },
    )
  })
})
