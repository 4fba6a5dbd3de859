import type { HmacKey } from './primitives.ts'
import type { Tc3Scope } from './tc3-texts.ts'

/** The text from which a secret key's date-scoped keys are derived. */
export function toTc3Root(secretKey: string): string {
  if (secretKey === '') throw new RangeError('The secret key is empty. Pass the SecretKey shown in the console.')
  return `TC3${secretKey}`
}

/** The key that signs one service's requests of one day. */
export function deriveTc3Key(root: HmacKey, { date, service }: Tc3Scope): HmacKey {
  return root.derive(date).derive(service).derive('tc3_request')
}
