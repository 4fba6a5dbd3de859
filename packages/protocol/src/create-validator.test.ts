import { describe, expect, it } from 'vitest'
import { createValidator } from './create-validator.ts'

interface Broken {
  readonly instancePath: string
  readonly schemaPath: string
  readonly keyword: string
  readonly params?: Readonly<Record<string, unknown>>
  readonly message?: string
}

/** A validator of a schema that finds one thing wrong. */
function refusing(error: Broken, codes: Readonly<Record<string, number>> = {}) {
  const compiled = Object.assign(() => false, { errors: [{ params: {}, ...error }] })
  return createValidator(compiled, 40001, codes)(null)
}

describe('a validator', () => {
  it('answers nothing when the value is valid', () => {
    expect(createValidator(() => true, 40001, {})('anything')).toBeUndefined()
  })

  it('answers the code of the broken place, else the default', () => {
    const broken = { instancePath: '/a', schemaPath: '#/properties/a/type', keyword: 'type', message: 'must be string' }
    expect(refusing(broken, { '#/properties/a/type': 60015 })?.code).toBe(60015)
    expect(refusing(broken, { '#/properties/b/type': 60015 })?.code).toBe(40001)
    expect(refusing({ ...broken, schemaPath: 'constructor' })?.code).toBe(40001)
  })

  it('says where, as a caller would write it', () => {
    const at = (instancePath: string) => refusing({ instancePath, schemaPath: '#/type', keyword: 'type' })?.path
    expect(at('')).toBe('')
    expect(at('/UserAttrs/0/To_Account')).toBe('UserAttrs[0].To_Account')
    expect(at('/a~1b/c~0d')).toBe('a/b.c~d')
  })

  it('names a missing property and finds its code', () => {
    const missing = {
      instancePath: '/a',
      schemaPath: '#/required',
      keyword: 'required',
      params: { missingProperty: 'b' },
    }
    expect(refusing(missing, { '#/required/b': 40002 })).toEqual({
      code: 40002,
      path: 'a.b',
      keyword: 'required',
      message: 'a.b is missing.',
    })
  })

  it.each([
    [{ keyword: 'additionalProperties', params: { additionalProperty: '__proto__' } }, '__proto__ is not known here.'],
    [{ keyword: 'enum', params: { allowedValues: ['a', 'b'] } }, 'The body must be one of a, b.'],
    [{ keyword: 'type', message: 'must be object' }, 'The body must be object.'],
    [{ keyword: 'type' }, 'The body is not valid.'],
  ])('says what is wrong in a sentence: %o', (error, message) => {
    expect(refusing({ instancePath: '', schemaPath: '#', ...error })?.message).toBe(message)
  })

  it('refuses also when the reason is not known', () => {
    const silent = createValidator(() => false, 40001, {})
    expect(silent(null)).toEqual({ code: 40001, path: '', keyword: '', message: 'The value is not valid.' })
  })
})
