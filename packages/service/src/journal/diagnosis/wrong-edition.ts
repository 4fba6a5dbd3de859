import { lcicSettings } from '@portrait/protocol'
import type { Explain } from './scene.ts'

/** The action is one of the other edition of LCIC, which has another host. */
export const wrongEdition: Explain<'wrong-edition'> = ({ action, edition }, { trace }) => {
  const other = edition === 'china' ? 'international' : 'china'
  const { host } = trace.headers
  return {
    cause: 'wrong-region-host',
    summary: `The ${edition} edition of LCIC has no action ${action}; the ${other} one has.`,
    details: {
      action,
      edition,
      ...(typeof host === 'string' && { host }),
      expectedHost: lcicSettings.tcEditions[other],
    },
    fix: `Call ${lcicSettings.tcEditions[other]}, or set the app's choice lcicEdition to ${other} for other hosts.`,
  }
}
