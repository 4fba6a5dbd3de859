import type { Explain } from './scene.ts'

/** The HTTP method is not possible there. */
export const wrongMethod: Explain<'wrong-method'> = ({ method, allowed }, { trace }) => ({
  cause: 'wrong-method',
  summary: `${method} is not possible at ${trace.path}.`,
  details: { method, allowed: allowed.join(', ') },
  fix: `Call with ${allowed.join(' or ')}. A redirect or a proxy may have changed the method on the way.`,
})
