import { createUserSigSigner } from '@portrait/signing'
import { recordOf } from '../sample-users.ts'

export const sdkAppId = 1400000001
export const secretKey = '5f3a1c0d9b7e8f60412233445566778899aabbccddeeff00112233445566778a'
export const expireSeconds = 86_400

/** One of a thousand users. */
export function userIdOf(index: number): string {
  return `rider_${index % 1000}`
}

/** So many different UserSigs. */
export function createTokens(count: number): readonly string[] {
  const signer = createUserSigSigner({ sdkAppId, secretKey })
  return Array.from({ length: count }, (_, index) => signer.sign(`rider_${index}`, { expireSeconds }))
}

/** A request of LCIC with a body of 260 bytes. */
export const tc3Sample = {
  secretId: 'AKIDEXAMPLEFAKEFAKEFAKEFAKEFAKEFAKE00',
  secretKey: 'FAKEKEYexampleFAKEKEYexample0000',
  host: 'lcic.tencentcloudapi.com',
  service: 'lcic',
  contentType: 'application/json',
  action: 'ModifyUserProfile',
  input: {
    UserId: '2exampleUserId000000000001',
    Nickname: 'Ada, who measures things'.padEnd(60, '.'),
    Avatar: 'https://img.example.com/'.padEnd(135, 'a'),
  },
} as const

/**
 * As many records as the store keeps in memory. Every case holds them, because signing and verifying happen in servers:
 * in a process that holds nothing the garbage of zlib's buffers is collected almost for free. `empty` among the arguments
 * leaves them out.
 */
export const heldRecords = process.argv.includes('empty')
  ? []
  : Array.from({ length: 10_000 }, (_, index) => recordOf(index))
