import { standardFields } from '@portrait/protocol'
import { expect, it } from 'vitest'
import { TIM } from './index.ts'

it('names the constants of the profile fields, each once', () => {
  const values = standardFields.flatMap(({ values = [] }) => values)
  const others = /^(KICKED_OUT|NET_STATE)_/
  const own = Object.entries(TIM.TYPES).flatMap(([name, value]) => (others.test(name) ? [] : [value]))
  expect(own.toSorted()).toEqual(values.toSorted())
})
