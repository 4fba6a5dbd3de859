import { expectTypeOf, it } from 'vitest'
import { type ChatOptions, createChat } from './create-chat.ts'
import type {
  AccountCheckResult,
  Input,
  PortraitError,
  ProfileResult,
  PushAudience,
  PushMessage,
  UserResult,
} from './index.ts'
import { testFields } from './testing/test-fields.ts'

const secrets = { sdkAppId: 1_400_000_001, secretKey: 'secret', admin: 'administrator' }
type Chat = ReturnType<typeof makeChat>

function makeChat() {
  return createChat({ ...secrets, region: 'singapore', fields: testFields })
}

it('gives every profile the fields that the server may read', () => {
  type Profile = Awaited<ReturnType<Chat['profiles']['get']>>
  expectTypeOf<Profile['custom']>().toEqualTypeOf<{ readonly Team?: string; readonly Motto?: string }>()
  expectTypeOf<Profile['gender']>().toEqualTypeOf<'unknown' | 'female' | 'male' | undefined>()
  type Results = ReturnType<Chat['profiles']['getMany']>
  expectTypeOf<Results>().toEqualTypeOf<AsyncGenerator<ProfileResult<'Team' | 'Motto'>, void, undefined>>()
})

it('lets the server write what it may write', () => {
  type Custom = { readonly Team?: string | undefined; readonly Diary?: string | undefined } | undefined
  expectTypeOf<Parameters<Chat['profiles']['set']>[1]['custom']>().toEqualTypeOf<Custom>()
  type Given = Parameters<Chat['profiles']['setMany']>[0] extends Input<infer Item> ? Item : never
  expectTypeOf<Given['custom']>().toEqualTypeOf<Custom>()
  expectTypeOf<Given['userId']>().toEqualTypeOf<string>()
  const chat = makeChat()
  // @ts-expect-error declared for end users alone
  chat.profiles.set('rider_17', { custom: { Motto: 'fast' } })
  // @ts-expect-error not declared
  chat.profiles.setMany([{ userId: 'rider_17', custom: { Ghost: 'boo' } }])
})

it('tells results apart', () => {
  type Result = UserResult<{ readonly exists: boolean }>
  expectTypeOf<AccountCheckResult>().toEqualTypeOf<Result>()
  expectTypeOf<Extract<Result, { ok: true }>['exists']>().toEqualTypeOf<boolean>()
  expectTypeOf<Extract<Result, { ok: false }>['error']>().toEqualTypeOf<PortraitError>()
  expectTypeOf<Extract<Result, { ok: false }>>().not.toHaveProperty('exists')
})

it('tells webhooks apart, with every declared field', () => {
  type Event = ReturnType<Chat['webhooks']['parse']>
  type Changed = Extract<Event, { type: 'profile-changed' }>
  expectTypeOf<Event['type']>().toEqualTypeOf<'profile-changed' | 'presence-changed' | 'other'>()
  expectTypeOf<keyof Changed['changes']['custom']>().toEqualTypeOf<'Team' | 'Motto' | 'Diary'>()
})

it('does not let a push mix tags and attributes', () => {
  expectTypeOf<{ allTags: string[]; anyTag: string[] }>().toExtend<PushAudience>()
  expectTypeOf<{ allTags: string[]; anyAttribute: { plan: string } }>().not.toExtend<PushAudience>()
  expectTypeOf<{ to: 'everyone'; text: string }>().toExtend<PushMessage>()
  expectTypeOf<{ to: 'everyone' }>().not.toExtend<PushMessage>()
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
