import { chatOperations } from '@portrait/protocol'
import type { Explain } from './scene.ts'

const { perDay, distanceSeconds } = chatOperations.im_push.pushLimits

/** Pushes came too soon after each other, or too many on a day. */
export const pushPace: Explain<'push-pace'> = ({ limit, count }) => ({
  cause: 'push-limit',
  summary:
    limit === 'distance'
      ? `The app pushed less than ${distanceSeconds} s ago.`
      : `The app has pushed ${count} times today, by UTC; ${perDay} are allowed.`,
  details: { pushesToday: count, perDay, distanceSeconds },
  fix:
    limit === 'distance'
      ? `Wait ${distanceSeconds} s between pushes, or advance the service's clock.`
      : "Wait for the next UTC day, or advance the service's clock.",
})
