import { standardTag } from './standard-tags.ts'
import type { UserQuery, UserRecord } from './store.ts'

const nickTag = standardTag('nick')

/** Tells who meets every part of a query. */
export function toQueryFilter(query: UserQuery): (user: UserRecord) => boolean {
  const { originId, isLcic, userIdPrefix, nick, attribute, tag } = query
  return ({ userId, fields, attributes, tags, lcic }) =>
    (originId === undefined || lcic?.originId === originId) &&
    (isLcic === undefined || lcic !== undefined) &&
    (userIdPrefix === undefined || userId.startsWith(userIdPrefix)) &&
    (nick === undefined || fields[nickTag] === nick) &&
    (attribute === undefined || hasAttribute(attributes, attribute)) &&
    (tag === undefined || tags.includes(tag))
}

function hasAttribute(attributes: UserRecord['attributes'], wanted: NonNullable<UserQuery['attribute']>): boolean {
  const { name, value } = wanted
  return Object.hasOwn(attributes, name) && (value === undefined || attributes[name] === value)
}
