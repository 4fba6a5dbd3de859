import type { Clock } from './clock.ts'
import type { ServiceResponse } from './message.ts'

/** Puts the time of a clock into answers, as the `Date` header: by it clients learn that theirs is another. */
export function createDateHeader(clock: Clock): (response: ServiceResponse) => ServiceResponse {
  let second = Number.NaN
  let date = ''

  return (response) => {
    const now = Math.floor(clock.now() / 1000)
    // The text is made once a second: it costs as much as the rest of an answer's headers.
    if (now !== second) {
      second = now
      date = new Date(now * 1000).toUTCString()
    }
    return { ...response, headers: { ...response.headers, date } }
  }
}
