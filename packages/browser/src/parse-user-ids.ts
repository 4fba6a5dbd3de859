import { webCalls } from '@portrait/protocol'
import { badRequest } from './error-codes.ts'
import { ImError } from './im-error.ts'

const { userIDs: maxUserIds } = webCalls.getUserProfiles.batch

/** Checks the options of `getUserProfile` and takes as many ids as one request may have. Throws an ImError. */
export function parseUserIds(options: unknown): string[] {
  const { userIDList } = Object(options)
  if (!Array.isArray(userIDList)) throw new ImError('getUserProfile', badRequest, 'userIDList must be an array.')
  // biome-ignore lint/suspicious/noConsole: as the vendor's SDK does
  if (userIDList.length > maxUserIds) console.warn(`getUserProfile reads ${maxUserIds} ids only.`)
  return userIDList.slice(0, maxUserIds)
}
