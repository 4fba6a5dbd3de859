import { describe, expect, it } from 'vitest'
import { describeOperation } from './describe-operation.ts'
import type { CatalogueEntry } from './emit-errors.ts'

const catalogue: readonly CatalogueEntry[] = [{ code: 40003, meaning: 'No such account.', hint: 'Import it.' }]

describe('describeOperation', () => {
  it('adds the limit, each code with its meaning, and the page', () => {
    const description = describeOperation(
      {
        description: 'All or nothing.\n',
        externalDocs: { url: 'https://example.com/rename' },
        'x-rate-limit': { calls: 200, seconds: 1, error: 60007 },
        'x-errors': [40003],
      },
      catalogue,
    )
    expect(description.split('\n\n')).toEqual([
      'All or nothing.',
      'Rate limit: 200 per second.',
      'Errors of its own:',
      '- 40003: No such account.',
      'Vendor page: https://example.com/rename',
    ])
  })

  it('says of how many seconds a limit is', () => {
    const limited = { 'x-rate-limit': { calls: 1, seconds: 30, error: 60007 } }
    expect(describeOperation(limited, [])).toBe('Rate limit: 1 per 30 seconds.')
  })

  it('names a code that only an overlay knows', () => {
    expect(describeOperation({ 'x-errors': [99999] }, catalogue)).toContain('- 99999: see the page.')
  })

  it('leaves an operation without facts without a description', () => {
    expect(describeOperation({}, catalogue)).toBe('')
  })
})
