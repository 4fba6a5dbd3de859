import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { controlDocuments } from './documents.ts'
import { chatRequests, lcicRequests, webRequests } from './requests.ts'

const all = Object.entries({ ...chatRequests, ...lcicRequests, ...webRequests })

// Nothing to say, or one of two names for one thing, of which the rule wants either.
const withoutRequired = new Set(['im_get_attr_name', 'account_import', 'multiaccount_import', 'kick'])

describe('every request validator', () => {
  it.each(all)('%s judges any value without throwing', (_, validator) => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        const violation = validator(value)
        if (violation !== undefined) expect(violation.message).toMatch(/\.$/)
      }),
      { numRuns: 50 },
    )
  })

  it.each(all)('%s takes no property from a prototype', (id, validator) => {
    // Ajv reads properties plainly, so what JSON.parse makes must be enough to tell own from inherited.
    const violation = validator(JSON.parse('{"__proto__":{"UserID":"a","UserId":"a"},"constructor":{}}'))
    expect(violation === undefined).toBe(withoutRequired.has(id))
  })
})

describe('lengths in UTF-8 bytes', () => {
  const nick = (text: string) => chatRequests.account_import({ UserID: 'a', Nick: text })

  it('are not lengths in characters', () => {
    expect(nick('é'.repeat(250))).toBeUndefined()
    expect(nick('é'.repeat(251))).toEqual({
      code: 40601,
      path: 'Nick',
      keyword: 'x-max-bytes',
      message: 'Nick must be at most 500 bytes long in UTF-8.',
    })
  })

  it('count a lone surrogate as three', () => {
    expect(nick('\ud800'.repeat(166))).toBeUndefined()
    expect(nick('\ud800'.repeat(167))?.code).toBe(40601)
  })
})

it('names by number are 0 to 9', () => {
  const names = (AttrNames: object) => chatRequests.im_set_attr_name({ AttrNames })?.code
  expect(names({ '0': 'a', '9': 'b' })).toBeUndefined()
  expect(names({ '00': 'a' })).toBe(90033)
  expect(names({ '1\n': 'a' })).toBe(90033)
  expect(names(JSON.parse('{"__proto__":"a"}'))).toBe(90033)
})

// verifies: chat.fields.custom-key
it('an app declares custom fields by letters, each permission once', () => {
  const declare = (field: object) => controlDocuments.Seed({ version: 1, apps: [{ customFields: [field] }] })
  expect(declare({ key: 'Team', read: ['app', 'admin'] })).toBeUndefined()
  expect(declare({ key: 'TeamTeamT' })).toBeDefined()
  expect(declare({ key: 'Team', read: [] })).toBeDefined()
  expect(declare({ key: 'Team', write: ['app', 'app'] })).toBeDefined()
})
