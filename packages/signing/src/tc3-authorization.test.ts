import { describe, expect, it } from 'vitest'
import { parseTc3Authorization } from './index.ts'

const signature = '0123456789abcdef'.repeat(4)
const header = (credential: string, names = 'content-type;host', tail = signature) =>
  `TC3-HMAC-SHA256 Credential=${credential}, SignedHeaders=${names}, Signature=${tail}`

describe('parseTc3Authorization', () => {
  it('reads every part', () => {
    expect(parseTc3Authorization(header('AKID/2023-11-14/lcic/tc3_request'))).toEqual({
      secretId: 'AKID',
      date: '2023-11-14',
      service: 'lcic',
      signedHeaders: ['content-type', 'host'],
      signature,
    })
  })

  it.each(['localhost:8787', 'localhost:8787/base', '127', 'a//b', '/'])('reads the service %s', (service) => {
    expect(parseTc3Authorization(header(`AKID/2023-11-14/${service}/tc3_request`))?.service).toBe(service)
  })

  it.each([
    '',
    'TC3-HMAC-SHA256',
    'SKIP',
    header('AKID/2023-11-14/lcic/tc3_request').replace('TC3', 'TC4'),
    header('/2023-11-14/lcic/tc3_request'),
    header('AKID/2023-11-14/tc3_request'),
    header('AKID/2023-11-14//tc3_request'),
    header('AKID/today/lcic/tc3_request'),
    header('AKID/2023-11-14/lcic/aws4_request'),
    header('AKID'),
    header('tc3_request'),
    header('AKID/2023-11-14/lcic/tc3_request', 'host;content-type'),
    header('AKID/2023-11-14/lcic/tc3_request', 'content-type;content-type;host'),
    header('AKID/2023-11-14/lcic/tc3_request', 'Content-Type;host'),
    header('AKID/2023-11-14/lcic/tc3_request', ';host'),
    header('AKID/2023-11-14/lcic/tc3_request', 'host', signature.toUpperCase()),
    header('AKID/2023-11-14/lcic/tc3_request', 'host', signature.slice(1)),
    header('AKID/2023-11-14/lcic/tc3_request', 'host', `${signature}\n`),
  ])('refuses %j', (text) => {
    expect(parseTc3Authorization(text)).toBeUndefined()
  })
})
