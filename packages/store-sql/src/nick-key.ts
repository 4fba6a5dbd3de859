import { standardFields } from '@portrait/protocol'
import type { UserRecord } from '@portrait/service'
import { toTextKey } from './text-key.ts'

const nickTag = standardFields.find(({ property }) => property === 'nick')?.tag ?? ''

/** The text under which a user is found by nickname; `null` without one. */
export function toNickKey({ fields }: Pick<UserRecord, 'fields'>): string | null {
  const nick = fields[nickTag]
  return typeof nick === 'string' && nick !== '' ? toTextKey(nick) : null
}
