import type { SeedApp } from '@portrait/protocol'

/** One user, of whom Chat, LCIC and the web know. */
export const riderSeed: SeedApp = {
  customFields: [{ key: 'Team' }],
  users: [{ userId: 'rider_17', profile: { nick: 'Aoi' }, lcic: {} }],
}
