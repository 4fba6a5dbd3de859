import type { Explain } from './scene.ts'

/** The operation was called too often. */
export const frequency: Explain<'frequency'> = ({ count, calls, seconds }, { trace }) => {
  const who = trace.api === 'lcic' ? 'its SecretId' : 'its app'
  return {
    cause: 'frequency-limit',
    summary: `This was call ${count} of ${trace.operation} by ${who} within ${seconds} s; ${calls} are allowed.`,
    details: { operation: trace.operation ?? '', count, calls, seconds },
    fix: 'Slow down and try again in the next second, or start the service with --limits off. A frozen clock has no next second: advance it.',
  }
}
