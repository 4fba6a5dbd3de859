import { chatOperations, lcicOperations, webOperations, webStreams } from '@portrait/protocol'
import type { ChatOperationId } from './chat/chat-rule.ts'
import type { ProfileApi } from './trace.ts'

const webCalls = [...Object.values(webOperations), ...Object.values(webStreams)]

/** The names of each API's operations. No name belongs to two of them. */
export const operationNames: Readonly<Record<ProfileApi, readonly string[]>> = {
  chat: Object.keys(chatOperations),
  lcic: Object.keys(lcicOperations),
  web: webCalls.map(({ id }) => id),
}

const chatIdsByPath: ReadonlyMap<string, ChatOperationId> = new Map(
  Object.values(chatOperations).flatMap((operation) => {
    const paths: readonly string[] = 'aliases' in operation ? [operation.path, ...operation.aliases] : [operation.path]
    return paths.map((path) => [path, operation.id] as const)
  }),
)

const webIdsByCall: ReadonlyMap<string, string> = new Map(
  webCalls.map(({ id, method, path }) => [`${method} ${path}`, id]),
)

/** The command at a path of the Chat API, older paths included. */
export function chatOperationAt(path: string): ChatOperationId | undefined {
  return chatIdsByPath.get(path)
}

/** The web operation of a method and a path. */
export function webOperationAt(method: string, path: string): string | undefined {
  return webIdsByCall.get(`${method} ${path}`)
}

/** The paths of the web API. */
export const webPaths: readonly string[] = webCalls.map(({ path }) => path)

/** The paths of the Chat API's commands. */
export const chatPaths: readonly string[] = [...chatIdsByPath.keys()]
