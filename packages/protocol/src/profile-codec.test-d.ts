import { expectTypeOf, it } from 'vitest'
import { defineFields } from './define-fields.ts'
import { fromProfileItems, type ProfileChanges, toProfileItems, type UserProfile } from './profile-codec.ts'
import type { App } from './wire.ts'

const fields = defineFields({ Team: { type: 'string', write: ['admin'] }, Badge: { type: 'string' } })

it('derives choices and types from the field table', () => {
  expectTypeOf<UserProfile['gender']>().toEqualTypeOf<'unknown' | 'female' | 'male' | undefined>()
  expectTypeOf<UserProfile['allowType']>().toEqualTypeOf<'allowAny' | 'needConfirm' | 'denyAny' | undefined>()
  expectTypeOf<UserProfile['adminForbidType']>().toEqualTypeOf<'none' | 'sendOut' | undefined>()
  expectTypeOf<UserProfile['birthday']>().toEqualTypeOf<number | undefined>()
  expectTypeOf<UserProfile['location']>().toEqualTypeOf<string | undefined>()
})

it('remembers the declared keys', () => {
  const profile = fromProfileItems('rider_17', [], fields)
  expectTypeOf(profile.custom).toEqualTypeOf<{ readonly Team?: string; readonly Badge?: string }>()
  toProfileItems({ nick: undefined, location: [86, 11, 1, 5], custom: { Team: 'blue' } }, fields)
  // @ts-expect-error no such key
  toProfileItems({ custom: { team: 'blue' } }, fields)
  // @ts-expect-error no such choice
  toProfileItems({ gender: 'Gender_Type_Male' }, fields)
  // @ts-expect-error no such field
  toProfileItems({ nickname: 'Aoi' }, fields)
})

it('has no custom fields where none are declared', () => {
  const none = defineFields({})
  expectTypeOf(none.keys).toEqualTypeOf<readonly never[]>()
  // @ts-expect-error none is declared
  toProfileItems({ custom: { Team: 'blue' } }, none)
  expectTypeOf<ProfileChanges<never>>().toExtend<ProfileChanges>()
})

it('configures an app', () => {
  expectTypeOf(fields.customFields).toEqualTypeOf<App['customFields']>()
})
