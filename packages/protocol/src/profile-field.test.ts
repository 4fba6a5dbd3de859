import { expect, it } from 'vitest'
import { standardFields, toCustomField } from './profile-field.ts'

it('lists the standard fields in the order of the browser SDK', () => {
  expect(standardFields.map(({ property }) => property)).toEqual([
    'nick',
    'gender',
    'birthday',
    'location',
    'selfSignature',
    'allowType',
    'language',
    'avatar',
    'messageSettings',
    'adminForbidType',
    'level',
    'role',
  ])
})

it('makes custom fields that both sides read and write by default', () => {
  const field = { tag: 'Tag_Profile_Custom_Team', type: 'string', maxBytes: 500 }
  expect(toCustomField({ key: 'Team' })).toEqual({ ...field, read: ['app', 'admin'], write: ['app', 'admin'] })
  expect(toCustomField({ key: 'Team', read: ['admin'], write: ['app'] })).toEqual({
    ...field,
    read: ['admin'],
    write: ['app'],
  })
})
