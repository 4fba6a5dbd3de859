import { checkAgainstModel } from '@portrait/testkit'
import { describe, it } from 'vitest'
import { doors, stores } from '../testing/doors.ts'

describe.each(Object.entries(stores))('any sequence of calls over a %s store', (_, openStore) => {
  it.each(Object.entries(doors))(
    'gets the answers of the model through the door: %s',
    async (door, openDoor) => {
      // An interception costs ten times as much as the call itself.
      await checkAgainstModel({ openStore, openDoor, numRuns: door === 'MSW' ? 8 : 25 })
    },
    30_000,
  )
})
