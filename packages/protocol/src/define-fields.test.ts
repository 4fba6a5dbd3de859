import { describe, expect, it } from 'vitest'
import { defineFields, type FieldDeclarations } from './define-fields.ts'
import { controlDocuments } from './documents.ts'

describe('defineFields', () => {
  it("declares fields as an app's configuration has them", () => {
    const { keys, customFields } = defineFields({
      Team: { type: 'string' },
      Badge: { type: 'string', read: ['app', 'admin'], write: ['admin'] },
    })
    expect(keys).toEqual(['Team', 'Badge'])
    expect(customFields).toEqual([{ key: 'Team' }, { key: 'Badge', read: ['app', 'admin'], write: ['admin'] }])
    expect(controlDocuments.Seed({ version: 1, apps: [{ customFields }] })).toBeUndefined()
  })

  // verifies: chat.fields.custom-key
  it.each(['', 'Te_am', 'Nicknames', 'Größe', '__proto__'])('refuses the key %j', (key) => {
    const declarations = Object.fromEntries([[key, { type: 'string' } as const]])
    expect(() => defineFields(declarations)).toThrow(TypeError)
    expect(controlDocuments.Seed({ version: 1, apps: [{ customFields: [{ key }] }] })).toBeDefined()
  })

  it('says how to mend a whole tag', () => {
    const declare = () => defineFields({ Tag_Profile_Custom_Team: { type: 'string' } })
    expect(declare).toThrow('Leave out Tag_Profile_Custom_.')
  })

  it('refuses another type', () => {
    // @ts-expect-error custom fields hold text
    expect(() => defineFields({ Score: { type: 'integer' } })).toThrow("Score must have the type 'string'")
  })

  it('knows what the server may read and write', () => {
    const { keys, readable, writable } = defineFields({
      Team: { type: 'string', write: ['admin'] },
      Motto: { type: 'string', write: ['app'] },
      Diary: { type: 'string', read: ['app'] },
    })
    expect({ keys, readable, writable }).toEqual({
      keys: ['Team', 'Motto', 'Diary'],
      readable: ['Team', 'Motto'],
      writable: ['Team', 'Diary'],
    })
  })

  it.each([[[]], [['everyone']], [['app', 'app']], ['app'], [null]])('refuses the permission %j', (write) => {
    const declarations = { Team: { type: 'string', write } } as unknown as FieldDeclarations
    expect(() => defineFields(declarations)).toThrow("Team.write must list 'app', 'admin' or both")
    const customFields = [{ key: 'Team', write }]
    expect(controlDocuments.Seed({ version: 1, apps: [{ customFields }] })).toBeDefined()
  })

  it('ignores what the declarations inherit', () => {
    const declarations = Object.create({ Ghost: { type: 'string' } })
    expect(defineFields(declarations).keys).toEqual([])
  })
})
