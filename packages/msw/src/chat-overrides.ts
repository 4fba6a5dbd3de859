import { type ChatErrorCode, type ChatFailure, type ChatOperations, chatOperations } from '@portrait/protocol'
import { type CamelCase, camelCase } from './camel-case.ts'
import { failureResponse } from './failure-response.ts'
import { createOverride, type Override, type OverrideContext } from './override.ts'

/** One override for each command of the Chat server API: `portraitSet`, `accountCheck` … */
export type ChatOverrides = {
  readonly [Id in keyof ChatOperations as CamelCase<Id>]: Override<
    ChatOperations[Id]['input'],
    ChatOperations[Id]['output'] | ChatFailure,
    ChatErrorCode
  >
}

/** Makes the overrides of the Chat commands of a mock. */
export function createChatOverrides(context: OverrideContext): ChatOverrides {
  const entries = Object.values(chatOperations).map((operation) => {
    const paths: readonly string[] = 'aliases' in operation ? [operation.path, ...operation.aliases] : [operation.path]
    const matches = ({ method, url }: Request) => method === operation.method && paths.includes(new URL(url).pathname)
    const toFailure = (code: ChatErrorCode) => failureResponse({ api: 'chat', operation: operation.id }, code)
    return [
      camelCase(operation.id),
      createOverride({ ...context, api: 'chat', operation: operation.id, matches, toFailure }),
    ]
  })
  // The table names every command.
  return Object.fromEntries(entries) as ChatOverrides
}
