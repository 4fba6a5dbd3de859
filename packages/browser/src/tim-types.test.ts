import { standardFields } from '@portrait/protocol'
import { expect, it } from 'vitest'
import { TIM } from './index.ts'

it('names the constants of the profile fields, each once', () => {
  const values = standardFields.flatMap(({ values = [] }) => values)
  expect(Object.values(TIM.TYPES).toSorted()).toEqual(values.toSorted())
})
