import { chatOperations, lcicOperations, webOperations, webStreams } from '@portrait/protocol'
import { headerOf, type ServiceRequest } from '@portrait/service'

const chatPaths = Object.values(chatOperations).flatMap((operation) => [
  operation.path,
  ...('aliases' in operation ? operation.aliases : []),
])
const webPaths = [...Object.values(webOperations), ...Object.values(webStreams)].map(({ path }) => path)
const paths: ReadonlySet<string> = new Set([...chatPaths, ...webPaths, '/'])

/** Whether an API has something at the request's path, or an action of the name in its header. */
export function isKnownEndpoint(request: ServiceRequest): boolean {
  if (!paths.has(request.path)) return false
  const action = request.path === '/' ? headerOf(request, 'x-tc-action') : undefined
  return action === undefined || Object.hasOwn(lcicOperations, action)
}
