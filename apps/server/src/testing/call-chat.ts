import type { ChatOperations } from '@portrait/protocol'
import { chatOperations } from '@portrait/protocol'
import { createUserSigSigner } from '@portrait/signing'
import type { Ready } from '../serve/ready-file.ts'

/** The signed URL of a Chat command. */
export function chatUrl(ready: Ready, command: keyof ChatOperations, userSig?: string): string {
  const query = new URLSearchParams({
    sdkappid: String(ready.sdkAppId),
    identifier: ready.admin,
    usersig: userSig ?? createUserSigSigner(ready).sign(ready.admin, { expireSeconds: 86_400 }),
    random: '1',
    contenttype: 'json',
  })
  return `${ready.url}${chatOperations[command].path}?${query}`
}

/** Calls a Chat command over HTTP and returns its answer. */
export async function callChat<Id extends keyof ChatOperations>(
  ready: Ready,
  command: Id,
  input: ChatOperations[Id]['input'],
): Promise<ChatOperations[Id]['output']> {
  const response = await fetch(chatUrl(ready, command), { method: 'POST', body: JSON.stringify(input) })
  return JSON.parse(await response.text())
}

/** Reads one field of one user. */
export async function readField(ready: Ready, userId: string, tag: string): Promise<unknown> {
  const { UserProfileItem } = await callChat(ready, 'portrait_get', { To_Account: [userId], TagList: [tag] })
  return UserProfileItem[0]?.ProfileItem?.[0]?.Value
}
