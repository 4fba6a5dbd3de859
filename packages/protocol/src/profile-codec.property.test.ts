import fc from 'fast-check'
import { expect, it } from 'vitest'
import { defineFields } from './define-fields.ts'
import { fromProfileItems, toProfileItems } from './profile-codec.ts'
import { type ProfileField, standardFields, toCustomField } from './profile-field.ts'
import type { ProfileItem } from './wire.ts'

const fields = defineFields({ Team: { type: 'string' }, Badge: { type: 'string', write: ['admin'] } })
const table = [...standardFields, ...fields.customFields.map(toCustomField)]

const wireValue = ({ type, values }: ProfileField) =>
  values ? fc.constantFrom(...values) : type === 'integer' ? fc.nat(0xffffffff) : fc.string({ unit: 'grapheme' })

const knownItem = fc
  .constantFrom(...table)
  .chain((field) => fc.record({ Tag: fc.constant(field.tag), Value: wireValue(field) }))
const anyValue = fc.oneof(fc.string(), fc.nat())
const anyItem = fc.record({
  Tag: fc.oneof(fc.constantFrom('__proto__', 'constructor', 'toString', ...table.map(({ tag }) => tag)), fc.string()),
  Value: anyValue,
})

const items = (item: typeof knownItem | typeof anyItem) => fc.uniqueArray(item, { selector: ({ Tag }) => Tag })

function writeBack(given: readonly ProfileItem[]) {
  const { userId: _, ...changes } = fromProfileItems('rider_17', given, fields)
  return toProfileItems(changes, fields)
}

const byTag = (list: readonly ProfileItem[]) => new Map(list.map(({ Tag, Value }) => [Tag, Value]))

it('writes what it has read', () => {
  fc.assert(
    fc.property(items(knownItem), (given) => {
      expect(byTag(writeBack(given))).toEqual(byTag(given))
      expect(fromProfileItems('rider_17', given, fields).other).toBeUndefined()
    }),
  )
})

it('loses nothing of what it does not know', () => {
  // As an empty text a gender is not set; nothing else is dropped.
  const isUnset = ({ Tag, Value }: ProfileItem) => Tag === 'Tag_Profile_IM_Gender' && Value === ''
  fc.assert(
    fc.property(items(anyItem), (given) => {
      expect(byTag(writeBack(given))).toEqual(byTag(given.filter((item) => !isUnset(item))))
    }),
  )
})
