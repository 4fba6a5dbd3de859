import { webCalls } from '@portrait/protocol'
import type { CreateOptions } from './create-options.ts'
import { badRequest } from './error-codes.ts'
import { ImError } from './im-error.ts'

const { userIDs: maxUserIds } = webCalls.getUserProfiles.batch

/** Checks the options of `getUserProfile` and takes as many ids as may be asked for. Throws an ImError. */
export function parseUserIds(options: unknown, manyUserIDs?: CreateOptions['manyUserIDs']): string[] {
  const { userIDList } = Object(options)
  const isList = Array.isArray(userIDList) && userIDList.every((id) => typeof id === 'string' && id !== '')
  if (!isList) throw new ImError('getUserProfile', badRequest, 'userIDList must be an array of ids.')
  if (manyUserIDs === 'batch' || userIDList.length <= maxUserIds) return userIDList
  // biome-ignore lint/suspicious/noConsole: as the vendor's SDK does
  console.warn(`getUserProfile reads ${maxUserIds} ids only.`)
  return userIDList.slice(0, maxUserIds)
}
