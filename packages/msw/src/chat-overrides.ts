import { type ChatErrorCode, type ChatFailure, type ChatOperations, chatOperations } from '@portrait/protocol'
import { type CamelCase, camelCase } from './camel-case.ts'
import { failureResponse } from './failure-response.ts'
import type { MockedHosts } from './mocked-hosts.ts'
import { createOverride, type Override } from './override.ts'

/** One override for each command of the Chat server API: `portraitSet`, `accountCheck` … */
export type ChatOverrides = {
  readonly [Id in keyof ChatOperations as CamelCase<Id>]: Override<
    ChatOperations[Id]['input'],
    ChatOperations[Id]['output'] | ChatFailure,
    ChatErrorCode
  >
}

/** Makes the overrides of the Chat commands at the mocked hosts. */
export function createChatOverrides({ covers }: MockedHosts): ChatOverrides {
  const entries = Object.values(chatOperations).map((operation) => {
    const paths: readonly string[] = 'aliases' in operation ? [operation.path, ...operation.aliases] : [operation.path]
    const matches = ({ method, url }: Request) =>
      method === operation.method && covers(url) && paths.includes(new URL(url).pathname)
    const toFailure = (code: ChatErrorCode) => failureResponse({ api: 'chat', operation: operation.id }, code)
    return [camelCase(operation.id), createOverride({ matches, toFailure })]
  })
  // The table names every command.
  return Object.fromEntries(entries) as ChatOverrides
}
