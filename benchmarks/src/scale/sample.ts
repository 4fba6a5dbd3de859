import type { App } from '@portrait/protocol'
import type { UserRecord } from '@portrait/service'
import { app as plainApp, recordOf, userIdOf } from '../sample-users.ts'

/** The app of the databases; its users have two attributes. */
export const app: App = { ...plainApp, attributeNames: { 0: 'plan', 1: 'city' } }

const plans = ['free', 'plus', 'team', 'gold'] as const
const cities = ['Shenzhen', 'Osaka', 'Porto', 'Lagos', 'Lima', 'Tartu'] as const

/** A plan of a quarter of the users. */
export const commonPlan = plans[0]
/** A plan of one user in ten thousand. */
export const rarePlan = 'founder'
/** A tag of one user in ten thousand. */
export const rareTag = 'first-lap'

/** The attributes of a user; with every other index they have other values. */
export function attributesOf(index: number): UserRecord['attributes'] {
  return { plan: plans[index % plans.length] ?? '', city: cities[index % cities.length] ?? '' }
}

/** A user with twelve fields, two attributes and perhaps tags. */
export function taggedRecordOf(index: number): UserRecord {
  const attributes = attributesOf(index)
  return {
    ...recordOf(index),
    attributes: index % 10_000 === 77 ? { ...attributes, plan: rarePlan } : attributes,
    tags: [...(index % 10 === 0 ? ['morning'] : []), ...(index % 10_000 === 99 ? [rareTag] : [])],
  }
}

/** Different ids, of the first so many users. */
export function differentUserIds(count: number, users: number): readonly string[] {
  const indexes = new Set<number>()
  while (indexes.size < count) indexes.add(Math.floor(Math.random() * users))
  return Array.from(indexes, userIdOf)
}
