import type { ChatOperations, LcicOperations, WebOperations, webStreams } from '@portrait/protocol'
import { nearest, operationNames } from '@portrait/service'

/** The operations of all three APIs that answer once. */
export type Operations = ChatOperations & LcicOperations & WebOperations

/** The name of an operation of any of the three APIs, as it travels: `portrait_set`, `ModifyUserProfile`, `getMyProfile`. */
export type OperationName = (keyof Operations & string) | keyof typeof webStreams

const names = Object.values(operationNames).flat()

/** Throws a TypeError, which names the nearest one, when there is no such operation; `where` asked for it. */
export function requireOperationName(name: string, where: string): void {
  if (names.includes(name)) return
  const meant = nearest(name, names)
  const advice = meant === undefined ? '' : ` Did you mean ${meant}?`
  throw new TypeError(`${where}: there is no operation ${JSON.stringify(name)}.${advice}`)
}
