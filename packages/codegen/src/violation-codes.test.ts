import { describe, expect, it } from 'vitest'
import type { Schema } from './document.ts'
import { violationCodes } from './violation-codes.ts'

const account: Schema = { type: 'string', 'x-violations': { type: 60015 } }

describe('violationCodes', () => {
  it('prefers the site to the operation, and lists nothing that has the default', () => {
    const schema: Schema = {
      type: 'object',
      required: ['To_Account', 'TagList'],
      properties: {
        To_Account: {
          type: 'array',
          maxItems: 100,
          items: account,
          'x-violations': { required: 40002, maxItems: 90018 },
        },
        TagList: { type: 'array', maxItems: 50 },
      },
    }
    expect(violationCodes(schema, { default: 40001 })).toEqual({
      '#/required/To_Account': 40002,
      '#/properties/To_Account/maxItems': 90018,
      '#/properties/To_Account/items/type': 60015,
    })
    expect(violationCodes(schema, { default: 40001, required: 70402, maxItems: 90011 })).toEqual({
      '#/required/To_Account': 40002,
      '#/required/TagList': 70402,
      '#/properties/To_Account/maxItems': 90018,
      '#/properties/To_Account/items/type': 60015,
      '#/properties/TagList/maxItems': 90011,
    })
  })

  it('tells the codes of a schema from those of what is inside', () => {
    const schema: Schema = {
      type: 'object',
      required: ['nick'],
      'x-violations': { required: 40002 },
      'x-violations-within': { type: 40610 },
      properties: { nick: { type: 'string' }, list: { type: 'array', items: { type: 'string' } } },
    }
    expect(violationCodes(schema, { default: 40001 })).toEqual({
      '#/required/nick': 40002,
      '#/properties/nick/type': 40610,
      '#/properties/list/type': 40610,
      '#/properties/list/items/type': 40610,
    })
  })

  it('lets x-violations speak of their own schema alone', () => {
    const schema: Schema = { type: 'array', items: { type: 'string' }, 'x-violations': { type: 90001 } }
    expect(violationCodes(schema, { default: 40001 })).toEqual({ '#/type': 90001 })
  })

  it('reaches names, other properties and parts', () => {
    const schema: Schema = {
      type: 'object',
      propertyNames: { type: 'string', pattern: '^[0-9]$', 'x-violations': { pattern: 90033 } } as Schema,
      additionalProperties: account,
      allOf: [account],
    }
    expect(violationCodes(schema, { default: 40001 })).toEqual({
      '#/propertyNames/pattern': 90033,
      '#/additionalProperties/type': 60015,
      '#/allOf/0/type': 60015,
    })
  })

  it('writes names as a JSON pointer does', () => {
    const schema: Schema = { type: 'object', properties: { 'a/b~c': account } }
    expect(violationCodes(schema, { default: 40001 })).toEqual({ '#/properties/a~1b~0c/type': 60015 })
  })
})
