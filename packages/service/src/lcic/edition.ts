import { type App, type lcicOperations, lcicSettings } from '@portrait/protocol'

type LcicOperation = (typeof lcicOperations)[keyof typeof lcicOperations]

/** The two editions of LCIC, which differ in some actions. */
export type Edition = keyof typeof lcicSettings.tcEditions

/** The edition that answers: the vendor's host says it, else the app's choice, else China's. */
export function editionOf(host: string, { choices }: App): Edition {
  const name = host.toLowerCase().replace(/:\d+$/, '')
  const { china, international } = lcicSettings.tcEditions
  if (name === international) return 'international'
  return name === china ? 'china' : (choices.lcicEdition ?? 'china')
}

/** Whether an edition has an action. */
export function hasAction(edition: Edition, operation: LcicOperation): boolean {
  return !('edition' in operation) || operation.edition === edition
}
