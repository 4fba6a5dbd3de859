import {
  createUserSigVerifier,
  decodeUserBuf,
  decodeUserSig,
  type UserSigContent,
  UserSigError,
  type UserSigRefusal,
} from '@portrait/signing'
import { describeDuration } from '../duration.ts'
import { describeMoment } from '../moment.ts'
import { toPrintable } from '../printable.ts'
import { print, type Session } from '../session.ts'
import { readSettings } from '../settings/read-settings.ts'
import { describeRefusal, type Expected, expiresAtSeconds } from './describe-refusal.ts'
import { findMoment } from './find-moment.ts'
import { readSig } from './read-sig.ts'
import type { SigArguments } from './verify-sig.ts'

// Clocks that far apart still work together.
const skewSeconds = 60

/** `portrait sig explain`: what is in a UserSig, and every reason to refuse it that can be seen from here. */
export async function explainSig(session: Session, argument: string | undefined, options: SigArguments): Promise<void> {
  const settings = await readSettings(session, options)
  const userSig = await readSig(session, argument)
  const { nowMs, clock, words } = await findMoment(session, settings, options.at)
  const expected = { sdkAppId: settings.sdkAppId?.value, userId: options.user, nowMs }
  const content = tryDecode(userSig)
  const refusals =
    typeof content === 'string' ? [content] : listRefusals(userSig, content, expected, settings.secretKey?.value)
  const holds = typeof content === 'string' ? undefined : content
  const reasons = refusals.map((reason) => ({ reason, message: describeRefusal(reason, holds, expected) }))
  const json = {
    ...(holds && { content: describeContent(holds) }),
    refusals: reasons,
    clock,
    keyChecked: holds !== undefined && settings.secretKey !== undefined,
  }
  print(session, options.json, json, () => {
    const lines = holds === undefined ? [] : tellContent(holds, expected)
    const why = reasons.map(({ message }) => `It would be refused: ${message}.`)
    // What cannot be read is refused at any time.
    if (why.length > 0 && holds !== undefined) why.push(`Judged ${words}.`)
    if (why.length === 0)
      why.push(`${settings.secretKey ? 'It would be accepted' : 'Nothing speaks against it here'}, ${words}.`)
    if (holds !== undefined && settings.secretKey === undefined) {
      why.push('Whether it was made with the right key was not checked: no secret key is known here.')
    }
    return [...lines, ...why].map(toPrintable).join('\n')
  })
}

function tryDecode(userSig: string): UserSigContent | UserSigRefusal {
  try {
    return decodeUserSig(userSig)
  } catch (error) {
    if (error instanceof UserSigError) return error.reason
    throw error
  }
}

/** All that is wrong, where a verifier stops at the first. */
function listRefusals(
  userSig: string,
  content: UserSigContent,
  { sdkAppId, userId, nowMs }: Expected,
  secretKey: string | undefined,
): readonly UserSigRefusal[] {
  const refusals: UserSigRefusal[] = []
  if (sdkAppId !== undefined && content.sdkAppId !== sdkAppId) refusals.push('app-mismatch')
  if (userId !== undefined && content.identifier !== userId) refusals.push('user-mismatch')
  if (nowMs / 1000 > expiresAtSeconds(content)) refusals.push('expired')
  if (secretKey === undefined) return refusals
  const itself = { sdkAppId: content.sdkAppId, secretKey, nowMs: content.createdAtSeconds * 1000 }
  if (!createUserSigVerifier({ maxEntries: 0 }).verify(userSig, itself).ok) refusals.push('bad-signature')
  return refusals
}

function describeContent(content: UserSigContent): object {
  const { identifier, sdkAppId, createdAtSeconds, userBuf } = content
  return {
    userId: identifier,
    sdkAppId,
    createdAt: describeMoment(createdAtSeconds),
    expiresAt: describeMoment(expiresAtSeconds(content)),
    ...(userBuf !== undefined && { privileges: tryDecodeUserBuf(userBuf) }),
  }
}

function tellContent(content: UserSigContent, { nowMs }: Expected): readonly string[] {
  const { identifier, sdkAppId, createdAtSeconds, expireSeconds, userBuf } = content
  const ageSeconds = nowMs / 1000 - createdAtSeconds
  const age = ageSeconds < 0 ? `${describeDuration(ageSeconds)} from now` : `${describeDuration(ageSeconds)} ago`
  const lines = [
    `For      ${identifier}, in the app ${sdkAppId}`,
    `Made     ${describeMoment(createdAtSeconds)}, ${age}`,
    `Expires  ${describeMoment(expiresAtSeconds(content))}, ${describeDuration(expireSeconds)} after that`,
  ]
  if (userBuf !== undefined) lines.push(`Rooms    ${JSON.stringify(tryDecodeUserBuf(userBuf))}`)
  lines.push('')
  if (ageSeconds < -skewSeconds) lines.push('It comes from the future: set the clock of the machine that made it.')
  return lines
}

function tryDecodeUserBuf(userBuf: string): unknown {
  try {
    return decodeUserBuf(userBuf)
  } catch (error) {
    if (error instanceof UserSigError) return 'unreadable'
    throw error
  }
}
