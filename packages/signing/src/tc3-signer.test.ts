import { describe, expect, it } from 'vitest'
import { createTc3Signer, explainTc3 } from './index.ts'

const request = {
  method: 'POST',
  headers: { 'content-type': 'application/json', host: 'lcic.tencentcloudapi.com' },
  body: '{}',
  service: 'lcic',
  timestampSeconds: 1_700_000_000,
}
const credentials = { secretId: 'AKIDEXAMPLE', secretKey: 'a secret' }

describe('createTc3Signer', () => {
  it('keeps no key beyond its day and service', () => {
    const signer = createTc3Signer(credentials)
    const fresh = (changed: typeof request) => createTc3Signer(credentials).sign(changed)
    const others = [
      request,
      { ...request, timestampSeconds: request.timestampSeconds + 86_400 },
      { ...request, service: 'cvm' },
      { ...request, timestampSeconds: -1 },
      request,
    ]
    for (const other of others) expect(signer.sign(other)).toEqual(fresh(other))
  })

  it('signs the action where there is one, and any other header on request', () => {
    const headers = { ...request.headers, 'x-tc-action': 'ModifyUserProfile', 'x-tc-version': '2022-08-17' }
    expect(explainTc3(request).signedHeaders).toBe('content-type;host')
    expect(explainTc3({ ...request, headers }).signedHeaders).toBe('content-type;host;x-tc-action')
    expect(explainTc3({ ...request, headers }).canonicalRequest).toContain('\nx-tc-action:modifyuserprofile\n')
    const signedHeaders = ['X-TC-Version', 'Host', 'Content-Type', 'host']
    expect(explainTc3({ ...request, headers, signedHeaders }).signedHeaders).toBe('content-type;host;x-tc-version')
  })

  it('leaves out the body where the header says so, and a GET body always', () => {
    const headers = { ...request.headers, 'x-tc-content-sha256': 'UNSIGNED-PAYLOAD' }
    const text = (body: string) => explainTc3({ ...request, headers, body }).canonicalRequest
    expect(text('{}')).toBe(text('{"changed":true}'))
    expect(text('{}')).not.toBe(explainTc3(request).canonicalRequest)
    const get = (body: string) => explainTc3({ ...request, method: 'GET', body }).canonicalRequest
    expect(get('{}')).toBe(get(''))
  })

  it('leaves out the query of a POST', () => {
    expect(explainTc3({ ...request, query: 'a=1' })).toEqual(explainTc3(request))
  })

  it('refuses to sign a header that is not there, inherited ones included', () => {
    const sign = (name: string) => () => explainTc3({ ...request, signedHeaders: ['host', name] })
    expect(sign('x-tc-action')).toThrow(/x-tc-action/)
    expect(sign('__proto__')).toThrow(RangeError)
    expect(sign('constructor')).toThrow(RangeError)
  })

  it.each([1.5, Number.NaN, 1e15])('refuses the timestamp %d', (timestampSeconds) => {
    expect(() => createTc3Signer(credentials).sign({ ...request, timestampSeconds })).toThrow(RangeError)
  })

  it('refuses an empty key', () => {
    expect(() => createTc3Signer({ ...credentials, secretKey: '' })).toThrow(RangeError)
  })
})
