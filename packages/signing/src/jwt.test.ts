import { createHmac } from 'node:crypto'
import { expect, it } from 'vitest'
import { signJwt } from './jwt.ts'

it('signs a token that anyone with the secret can verify', () => {
  const token = signJwt({ user_id: 'Zoë', exp: 1 }, 'secret')
  const [header = '', payload = '', signature] = token.split('.')
  expect(JSON.parse(Buffer.from(header, 'base64url').toString())).toEqual({ alg: 'HS256', typ: 'JWT' })
  expect(JSON.parse(Buffer.from(payload, 'base64url').toString())).toEqual({ user_id: 'Zoë', exp: 1 })
  expect(signature).toBe(createHmac('sha256', 'secret').update(`${header}.${payload}`).digest('base64url'))
})

it('refuses an empty secret', () => {
  expect(() => signJwt({}, '')).toThrow(RangeError)
})
