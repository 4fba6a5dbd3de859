import { describe, expect, it } from 'vitest'
import { emitFields, readFields } from './emit-fields.ts'

const nick = {
  tag: 'Tag_Profile_IM_Nick',
  property: 'nick',
  unset: '',
  read: ['app', 'admin'],
  write: ['admin'],
  schema: { $ref: '#/schemas/Nick' },
}
const page = {
  fields: [nick],
  custom: {
    tagPrefix: 'Tag_Profile_Custom_',
    key: { $ref: '#/schemas/CustomKey' },
    schema: { $ref: '#/schemas/CustomValue' },
  },
  schemas: {
    Nick: { type: 'string', 'x-max-bytes': 500, description: 'Nickname.' },
    Gender: { type: 'string', enum: ['a', 'b'] },
    Level: { type: 'integer', minimum: 0, maximum: 255 },
    Bytes: { type: ['string', 'null'] },
    CustomKey: { type: 'string', pattern: '^[a-z]$' },
    CustomValue: { type: 'string', 'x-max-bytes': 300 },
  },
}
const withSchema = ($ref: string) => ({ ...page, fields: [{ ...nick, schema: { $ref } }] })

describe('readFields', () => {
  it('makes one flat row of a field and its schema', () => {
    const { schema: _, ...own } = nick
    expect(readFields(page)).toEqual({
      rows: [{ ...own, type: 'string', maxBytes: 500, description: 'Nickname.' }],
      customPrefix: 'Tag_Profile_Custom_',
      customKeyPattern: '^[a-z]$',
      customMaxBytes: 300,
    })
    expect(readFields(withSchema('#/schemas/Gender')).rows[0]).toMatchObject({ values: ['a', 'b'], description: '' })
    expect(readFields(withSchema('#/schemas/Level')).rows[0]).toMatchObject({ minimum: 0, maximum: 255 })
  })

  it.each([
    ['an unknown schema', withSchema('#/schemas/Shoe'), 'has no schema #/schemas/Shoe. Add it to schemas.'],
    [
      'another type',
      withSchema('#/schemas/Bytes'),
      'Tag_Profile_IM_Nick must be a string or an integer, not string,null.',
    ],
    [
      'custom fields without a limit',
      { ...page, custom: { ...page.custom, schema: { $ref: '#/schemas/Gender' } } },
      'custom has no x-max-bytes. Add it.',
    ],
    [
      'custom fields with any key',
      { ...page, custom: { ...page.custom, key: { $ref: '#/schemas/Nick' } } },
      'the key of custom has no pattern. Add it.',
    ],
  ])('refuses %s', (_, broken, message) => {
    expect(() => readFields(broken)).toThrow(expect.objectContaining({ name: 'SpecError' }))
    expect(() => readFields(broken)).toThrow(`specs/shared/profile-fields.yaml`)
    expect(() => readFields(broken)).toThrow(message)
  })
})

it('emitFields writes a table', () => {
  const code = emitFields(page)
  expect(code).toContain('{"tag":"Tag_Profile_IM_Nick","property":"nick","type":"string","maxBytes":500,')
  expect(code).toContain('export const customTagPrefix = "Tag_Profile_Custom_"')
  expect(code).toContain('export const customKeyPattern = /^[a-z]$/u')
  expect(code).toContain('export const customMaxBytes = 300')
})
