import { expectTypeOf, it } from 'vitest'
import { type ChatOptions, createChat } from './create-chat.ts'
import type { ProfileResult } from './index.ts'
import { testFields } from './testing/test-fields.ts'

const secrets = { sdkAppId: 1_400_000_001, secretKey: 'secret', admin: 'administrator' }
type Keys = 'Team' | 'Motto' | 'Diary'

it('gives every profile the declared fields', () => {
  const chat = createChat({ ...secrets, region: 'singapore', fields: testFields })
  type Profile = Awaited<ReturnType<typeof chat.profiles.get>>
  expectTypeOf<Profile['custom']>().toEqualTypeOf<{ readonly [Key in Keys]?: string }>()
  expectTypeOf<Profile['gender']>().toEqualTypeOf<'unknown' | 'female' | 'male' | undefined>()
  expectTypeOf<Parameters<typeof chat.profiles.set>[1]['custom']>().toEqualTypeOf<
    { readonly [Key in Keys]?: string | undefined } | undefined
  >()
  expectTypeOf(chat.profiles.getMany([])).toEqualTypeOf<AsyncGenerator<ProfileResult<Keys>, void, undefined>>()
})

it('has no custom fields unless they are declared', () => {
  const chat = createChat({ ...secrets, baseUrl: 'http://127.0.0.1:7788' })
  type Changes = Parameters<typeof chat.profiles.set>[1]
  expectTypeOf<{ custom: { Team: string } }>().not.toExtend<Changes>()
  expectTypeOf<{ nick: string }>().toExtend<Changes>()
})

it('wants one place', () => {
  expectTypeOf<typeof secrets>().not.toExtend<ChatOptions>()
  expectTypeOf<typeof secrets & { region: 'mars' }>().not.toExtend<ChatOptions>()
  expectTypeOf<typeof secrets & { region: 'china'; baseUrl: string }>().not.toExtend<ChatOptions>()
})
