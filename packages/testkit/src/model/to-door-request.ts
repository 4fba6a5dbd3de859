import { type App, chatOperations, lcicSettings, webOperations } from '@portrait/protocol'
import { createTc3Signer, createUserSigSigner } from '@portrait/signing'
import { type DoorRequest, doorHost } from '../door-story.ts'
import type { RandomCall } from './random-call.ts'

const json = { 'content-type': 'application/json' }

/** Makes the request of a call, signed at this moment. */
export function toDoorRequest({ api, id, input, caller }: RandomCall, app: App, nowMs: number): DoorRequest {
  const userSig = (userId: string) => createUserSigSigner(app).sign(userId, { expireSeconds: 60, nowMs })
  const body = JSON.stringify(input)
  if (api === 'chat') {
    const identifier = 'administrator'
    const query = { sdkappid: String(app.sdkAppId), identifier, usersig: userSig(identifier), contenttype: 'json' }
    const { path } = chatOperations[id as keyof typeof chatOperations]
    return { name: id, method: 'POST', url: `${path}?${new URLSearchParams(query)}`, headers: json, body }
  }
  if (api === 'web') {
    const { method, path } = webOperations[id as keyof typeof webOperations]
    const own = { authorization: `Bearer ${userSig(caller)}`, 'x-portrait-app': String(app.sdkAppId) }
    return { name: id, method, url: path, headers: { ...own, ...json }, ...(method !== 'GET' && { body }) }
  }
  const timestampSeconds = Math.floor(nowMs / 1000)
  const { authorization } = createTc3Signer(app.tencentCloud).sign({
    method: 'POST',
    headers: { ...json, host: doorHost },
    body,
    service: lcicSettings.tcService,
    timestampSeconds,
  })
  const common = {
    'x-tc-action': id,
    'x-tc-version': lcicSettings.tcVersion,
    'x-tc-timestamp': String(timestampSeconds),
  }
  return { name: id, method: 'POST', url: '/', headers: { ...json, ...common, authorization }, body }
}
