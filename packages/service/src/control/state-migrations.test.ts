import { controlSettings } from '@portrait/protocol'
import { expect, it } from 'vitest'
import { migrateLine, stateMigrations } from './state-migrations.ts'

it('has a step for every version that has passed', () => {
  expect(stateMigrations).toHaveLength(controlSettings.stateVersion - 1)
})

it.each([
  [1, 'first > second > third'],
  [2, 'second > third'],
  [3, 'third'],
  [4, ''],
])('brings a line of version %d up to date', (version, expected) => {
  const step = (name: string) => (line: unknown) => ({ path: [...(line as { path: string[] }).path, name] })
  const steps = [step('first'), step('second'), step('third')]
  expect(migrateLine({ path: [] }, version, steps)).toEqual({ path: expected === '' ? [] : expected.split(' > ') })
})
