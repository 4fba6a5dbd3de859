import { describe, expect, it } from 'vitest'
import { emitErrors, readCatalogue, requireCodes } from './emit-errors.ts'

const entry = { code: 40003, meaning: 'The account does not exist.', hint: 'Import it.' }

describe('an error catalogue', () => {
  it.each([
    [{}, 'errors.yaml: this is no catalogue. Write a list of { code, meaning, hint }.'],
    [[null], 'errors.yaml: an entry has no code. Add it.'],
    [[{ ...entry, code: undefined }], 'errors.yaml: an entry has no code. Add it.'],
    [[{ ...entry, meaning: '' }], 'errors.yaml: 40003 has no meaning. Add it.'],
    [[{ ...entry, hint: undefined }], 'errors.yaml: 40003 has no hint. Add it.'],
    [
      [{ ...entry, kind: 'odd' }],
      'errors.yaml: 40003 has the kind odd. Use one of account-not-found, authentication, permission, rate-limit, invalid-value.',
    ],
    [[entry, entry], 'errors.yaml: 40003 is there twice. Remove one.'],
  ])('is refused: %j', (page, message) => {
    expect(() => readCatalogue({ source: 'errors.yaml', page })).toThrow(
      expect.objectContaining({ name: 'SpecError', message }),
    )
  })

  it('has to have every code that a spec uses', () => {
    expect(() => requireCodes({ source: 'chat.yaml' }, [entry], [40003], '')).not.toThrow()
    expect(() => requireCodes({ source: 'chat.yaml' }, [entry], [40003, 40009], 'errors.yaml. Add it.')).toThrow(
      'chat.yaml: the error code 40009 is not in errors.yaml. Add it.',
    )
  })

  it('becomes a table in which nothing is retryable unless it says so', () => {
    const text = emitErrors('chatErrors', [entry, { ...entry, code: 'Busy', retryable: true }])
    expect(text).toContain('40003: {"meaning":"The account does not exist.","hint":"Import it.","retryable":false}')
    expect(text).toContain('"Busy": {"meaning":"The account does not exist.","hint":"Import it.","retryable":true}')
  })
})
