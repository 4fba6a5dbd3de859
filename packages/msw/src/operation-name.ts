import {
  type ChatOperations,
  chatOperations,
  type LcicOperations,
  lcicOperations,
  type WebOperations,
  webOperations,
} from '@portrait/protocol'
import { nearest } from '@portrait/service'

/** The operations of all three APIs. */
export type Operations = ChatOperations & LcicOperations & WebOperations

/** The name of an operation of any of the three APIs, as it travels: `portrait_set`, `ModifyUserProfile`, `getMyProfile`. */
export type OperationName = keyof Operations & string

const names = [chatOperations, lcicOperations, webOperations].flatMap((operations) => Object.keys(operations))

/** Throws a TypeError, which names the nearest one, when there is no such operation; `where` asked for it. */
export function requireOperationName(name: string, where: string): void {
  if (names.includes(name)) return
  const meant = nearest(name, names)
  const advice = meant === undefined ? '' : ` Did you mean ${meant}?`
  throw new TypeError(`${where}: there is no operation ${JSON.stringify(name)}.${advice}`)
}
