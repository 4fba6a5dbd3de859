import { webStreams } from '@portrait/protocol'
import { expect } from 'vitest'
import type { ServiceRequest } from '../message.ts'
import { callChat } from './call.ts'
import { userSigOf } from './chat-request.ts'
import { type EventReader, readEvents } from './event-reader.ts'
import { mainApp, type TestApp } from './test-apps.ts'
import type { TestService } from './test-service.ts'

const { path, method } = webStreams.streamEvents
const nick = 'Tag_Profile_IM_Nick'

/** Whose stream it is, and what it follows. */
export interface StreamOptions {
  readonly userId?: string
  readonly app?: TestApp
  readonly query?: string
  readonly lastEventId?: string
  readonly userSig?: string
}

/** A call that opens a change stream. */
export function streamRequest({
  userId = 'rider_17',
  app = mainApp,
  query = '',
  ...rest
}: StreamOptions = {}): ServiceRequest {
  return {
    method,
    path,
    query,
    headers: {
      authorization: `Bearer ${rest.userSig ?? userSigOf(userId, app)}`,
      'x-portrait-app': String(app.sdkAppId),
      ...(rest.lastEventId !== undefined && { 'last-event-id': rest.lastEventId }),
    },
    readBody: async () => new Uint8Array(),
  }
}

/** Opens a change stream. */
export async function openStream(service: TestService, options?: StreamOptions): Promise<EventReader> {
  return readEvents(await service.handle(streamRequest(options)))
}

/** Opens a stream and reads its first event. */
export async function openReadyStream(service: TestService, options?: StreamOptions): Promise<EventReader> {
  const reader = await openStream(service, options)
  expect((await reader.next())?.name).toBe('ready')
  return reader
}

/** Sets a nickname through portrait_set. */
export async function setNick(service: TestService, value: string, userId = 'rider_17', options = {}) {
  const ProfileItem = [{ Tag: nick, Value: value }]
  const answer = await callChat(service, 'portrait_set', { From_Account: userId, ProfileItem }, options)
  expect(answer.ErrorCode).toBe(0)
}
