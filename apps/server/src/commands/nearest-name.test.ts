import { expect, it } from 'vitest'
import { nearestName, suggest } from './nearest-name.ts'

it.each([
  ['portrait_gte', 'portrait_get'],
  ['PORTRAIT_GET', 'portrait_get'],
  ['kik', 'kick'],
  ['x', undefined],
  ['something_else', undefined],
])('%s is nearest to %s', (word, nearest) => {
  expect(nearestName(word, ['portrait_set', 'portrait_get', 'kick'])).toBe(nearest)
})

it('suggests nothing where nothing is near', () => {
  expect(suggest('x', ['kick'])).toBe('')
})
