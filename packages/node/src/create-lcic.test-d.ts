import { expectTypeOf, it } from 'vitest'
import type { createLcic, LcicOptions } from './create-lcic.ts'
import type { Input, LcicLogin, LcicUser, NewLcicUser, OriginId, PortraitError, RegisterResult } from './index.ts'

const secrets = { secretId: 'id', secretKey: 'secret' }
type Users = ReturnType<typeof createLcic>['users']

it('wants one place', () => {
  expectTypeOf<typeof secrets>().not.toExtend<LcicOptions>()
  expectTypeOf<typeof secrets & { host: 'mars' }>().not.toExtend<LcicOptions>()
  expectTypeOf<typeof secrets & { host: 'china'; baseUrl: string }>().not.toExtend<LcicOptions>()
  expectTypeOf<typeof secrets & { host: 'international' }>().toExtend<LcicOptions>()
})

it('speaks of users in plain words', () => {
  expectTypeOf<Awaited<ReturnType<Users['describe']>>>().toEqualTypeOf<LcicUser>()
  expectTypeOf<Awaited<ReturnType<Users['register']>>>().toEqualTypeOf<LcicLogin>()
  expectTypeOf<Parameters<Users['login']>[0]>().toEqualTypeOf<string | OriginId>()
  expectTypeOf<ReturnType<Users['list']>>().toEqualTypeOf<AsyncGenerator<LcicUser, void, undefined>>()
  // An application is named by its number.
  expectTypeOf<{ sdkAppId: string }>().not.toExtend<NewLcicUser>()
  // Your own id is for ever.
  expectTypeOf<Parameters<Users['modify']>[1]>().toEqualTypeOf<Pick<NewLcicUser, 'nick' | 'avatar'>>()
})

it('tells registered users from those that failed', () => {
  expectTypeOf<Parameters<Users['registerMany']>[0]>().toEqualTypeOf<Input<NewLcicUser>>()
  expectTypeOf<ReturnType<Users['registerMany']>>().toEqualTypeOf<AsyncGenerator<RegisterResult, void, undefined>>()
  expectTypeOf<Extract<RegisterResult, { ok: true }>['userId']>().toEqualTypeOf<string>()
  expectTypeOf<Extract<RegisterResult, { ok: false }>['error']>().toEqualTypeOf<PortraitError>()
  expectTypeOf<Extract<RegisterResult, { ok: false }>>().not.toHaveProperty('userId')
})
