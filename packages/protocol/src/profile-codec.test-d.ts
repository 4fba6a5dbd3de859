import { expectTypeOf, it } from 'vitest'
import { type DefinedFields, defineFields, type FieldDeclarations } from './define-fields.ts'
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

it('knows what the server may read and write', () => {
  const guarded = defineFields({
    Team: { type: 'string', write: ['admin'] },
    Motto: { type: 'string', write: ['app'] },
    Diary: { type: 'string', read: ['app'], write: ['app', 'admin'] },
  })
  expectTypeOf(guarded).toEqualTypeOf<DefinedFields<'Team' | 'Motto' | 'Diary', 'Team' | 'Motto', 'Team' | 'Diary'>>()
  expectTypeOf(fromProfileItems('rider_17', [], guarded).custom).toEqualTypeOf<{
    readonly Team?: string
    readonly Motto?: string
  }>()
  toProfileItems({ custom: { Team: 'blue', Diary: 'rainy' } }, guarded)
  // @ts-expect-error the server may not write it
  toProfileItems({ custom: { Motto: 'fast' } }, guarded)
  const any: FieldDeclarations = {}
  expectTypeOf(defineFields(any)).toEqualTypeOf<DefinedFields>()
})

it('configures an app', () => {
  expectTypeOf(fields.customFields).toEqualTypeOf<App['customFields']>()
})
