import type { Diagnosis } from '@portrait/protocol'
import type { Strike } from '../../faults/faults.ts'

/** A fault rule struck. */
export function faultRule({ id, effect, latencyMs }: Strike): Diagnosis {
  const { code, http, drop } = effect
  const what = [
    latencyMs > 0 && `was ${latencyMs} ms late`,
    code !== undefined && `answered ${code}`,
    http && `answered HTTP ${http.status}`,
    drop && 'dropped the connection',
  ].filter((part) => typeof part === 'string')
  return {
    cause: 'fault-rule',
    summary: `The fault rule ${id} struck: the service ${what.join(' and ')}, on purpose.`,
    details: {
      rule: id,
      latencyMs,
      ...(code !== undefined && { code }),
      ...(http && { status: http.status }),
      ...(drop && { drop }),
    },
    fix: 'Nothing is wrong with the request. Remove the rule when you are done.',
  }
}
