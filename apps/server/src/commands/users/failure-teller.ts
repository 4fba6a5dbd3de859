import { toOneLine } from '../printable.ts'
import type { ImportResult } from './import-result.ts'

const maxTold = 20

/** Makes what tells people of users who failed: the first ones, and then once that there are more. */
export function createFailureTeller(say: (text: string) => void): (failures: readonly ImportResult[]) => void {
  let seen = 0
  return (failures) => {
    for (const { line, userId, message = '' } of failures) {
      seen++
      if (seen <= maxTold) say(toOneLine(`Line ${line}, ${JSON.stringify(userId)}: ${message}`))
      if (seen === maxTold + 1) say('More users failed: --results FILE has all.')
    }
  }
}
