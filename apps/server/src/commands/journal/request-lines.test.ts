import type { JournalEntry } from '@portrait/protocol'
import { describe, expect, it } from 'vitest'
import { requestLines } from './request-lines.ts'

const entry: JournalEntry = {
  id: 1,
  atMs: 1_700_000_000_123,
  durationMs: 3.125,
  api: 'chat',
  operation: 'portrait_set',
  app: 1_400_000_001,
  user: 'administrator',
  method: 'POST',
  path: '/v4/profile/portrait_set',
  query: '',
  headers: {},
  status: 200,
  answer: { text: '', isWhole: true },
}

describe('the lines of a request', () => {
  it('are one when it was granted', () => {
    expect(requestLines(entry)).toBe('22:13:20.123  200        chat portrait_set  1400000001 administrator  3.1 ms\n')
  })

  it('are two when it was refused', () => {
    const diagnosis = { cause: 'tag-misspelt', summary: 'No.', details: {}, fix: 'Do.' } as const
    expect(requestLines({ ...entry, code: 40009, diagnosis })).toMatch(
      /^\S+ {2}200 40009 {2}.*\n +tag-misspelt: No\. Do\.\n$/,
    )
  })

  it('name what was called where no operation is known, and what was not answered', () => {
    const { operation: _operation, app: _app, user: _user, ...unknown } = entry
    expect(requestLines({ ...unknown, status: 0 })).toBe(
      '22:13:20.123  dropped    POST /v4/profile/portrait_set  3.1 ms\n',
    )
  })

  it('hold no control characters of others', () => {
    const diagnosis = { cause: 'refused', summary: 'a\u001b[2Jb\r', details: {}, fix: '\u202e' } as const
    const text = requestLines({ ...entry, user: 'x\ny', diagnosis })
    expect(text.split('\n')).toHaveLength(3)
    expect(text.replaceAll('\n', '')).toMatch(/^\P{C}+$/u)
  })
})
