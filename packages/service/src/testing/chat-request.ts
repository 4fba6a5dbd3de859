import { chatOperations } from '@portrait/protocol'
import { createUserSigSigner } from '@portrait/signing'
import type { ChatOperationId } from '../chat/chat-rule.ts'
import type { ServiceRequest } from '../message.ts'
import { type BodyOptions, readerOf, toBytes, withoutUndefined } from './body.ts'
import { mainApp, type TestApp, testNowMs } from './test-apps.ts'

export interface ChatRequestOptions extends BodyOptions {
  readonly app?: TestApp
  /** Who calls and whom the UserSig names; the admin by default. */
  readonly identifier?: string
  readonly method?: string
  readonly path?: string
  /** Replaces parameters of the query; undefined takes one away. */
  readonly query?: Readonly<Record<string, string | undefined>>
  readonly headers?: ServiceRequest['headers']
  /** The query as a whole. */
  readonly rawQuery?: string
}

/** A UserSig that is valid for a day. */
export function userSigOf(userId: string, { sdkAppId, secretKey }: TestApp = mainApp, nowMs: number = testNowMs) {
  return createUserSigSigner({ sdkAppId, secretKey }).sign(userId, { expireSeconds: 86_400, nowMs })
}

/** A call of a Chat command by the app's admin. */
export function chatRequest(command: ChatOperationId, options: ChatRequestOptions = {}): ServiceRequest {
  const { app = mainApp, identifier = 'administrator', method = 'POST', path, query, rawQuery, headers = {} } = options
  const parameters = {
    sdkappid: String(app.sdkAppId),
    identifier,
    usersig: userSigOf(identifier, app),
    random: '99999999',
    contenttype: 'json',
    ...query,
  }
  return {
    method,
    path: path ?? chatOperations[command].path,
    query: rawQuery ?? new URLSearchParams(withoutUndefined(parameters)).toString(),
    headers,
    readBody: readerOf(toBytes(options)),
  }
}
