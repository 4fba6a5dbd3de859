import type { FaultRule, SeedUser } from '@portrait/protocol'

/** The names of the situations that a mock can be put into. */
export type Preset = 'empty' | 'hundred-users' | 'expired-signature' | 'rate-limited' | 'undeclared-field' | 'offline'

/** What a preset changes; what is absent stays. */
export interface PresetChange {
  /** Takes the place of the first app's users. */
  readonly users?: readonly SeedUser[]
  /** Takes the place of the first app's custom fields. */
  readonly customFields?: readonly []
  /** Come before whatever else strikes. */
  readonly faults?: readonly FaultRule[]
}

const hundredUsers = Array.from({ length: 100 }, (_, index): SeedUser => {
  const number = String(index + 1).padStart(3, '0')
  return { userId: `user_${number}`, profile: { nick: `User ${number}` }, lcic: {} }
})

/** The situations that tests and stories often want. */
const presets: Readonly<Record<Preset, PresetChange>> = {
  empty: { users: [] },
  'hundred-users': { users: hundredUsers },
  'expired-signature': {
    faults: [
      { match: { api: 'chat' }, effect: { code: 70001 } },
      { match: { api: 'web' }, effect: { code: 70001 } },
      { match: { api: 'lcic' }, effect: { code: 'AuthFailure.SignatureExpire' } },
    ],
  },
  'rate-limited': {
    faults: [
      { match: { api: 'chat' }, effect: { code: 60007 } },
      { match: { api: 'web' }, effect: { code: 60007 } },
      { match: { api: 'lcic' }, effect: { code: 'RequestLimitExceeded' } },
    ],
  },
  'undeclared-field': { customFields: [] },
  offline: { faults: [{ effect: { drop: true } }] },
}

/** What a preset changes. Throws a TypeError when there is none of the name. */
export function findPreset(name: Preset): PresetChange {
  if (Object.hasOwn(presets, name)) return presets[name]
  throw new TypeError(`There is no preset ${JSON.stringify(name)}. There are: ${Object.keys(presets).join(', ')}.`)
}
