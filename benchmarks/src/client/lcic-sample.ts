import { tc3Sample } from '../signing/sample.ts'

const { secretId, secretKey, action, contentType, input, service } = tc3Sample

/** What every client of this table calls, and with what. */
export const lcicSample = { secretId, secretKey, action, contentType, input, service, version: '2022-08-17' } as const

/** An answer of 250 bytes. */
export const lcicAnswer = JSON.stringify({
  Response: {
    UserId: '2exampleUserId000000000001',
    Name: 'Ada, who measures things'.padEnd(50, '.'),
    Avatar: 'https://img.example.com/'.padEnd(50, 'a'),
    RequestId: '6f1c3f0e-0000-4000-8000-000000000001',
  },
}).padEnd(250)
