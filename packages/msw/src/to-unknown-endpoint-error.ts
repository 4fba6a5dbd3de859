import { lcicOperations } from '@portrait/protocol'
import { headerOf, type Journal, nearest, type ServiceRequest } from '@portrait/service'
import { UnknownEndpointError } from './unknown-endpoint-error.ts'

/** Makes the error for a request that was answered already: the journal knows what was meant by its path. */
export async function toUnknownEndpointError(request: ServiceRequest, journal: Journal): Promise<UnknownEndpointError> {
  const { method, path } = request
  if (path === '/') return unknownAction(headerOf(request, 'x-tc-action') ?? '')
  const { entries } = await journal.read({ failed: true })
  const diagnosis = entries.find((entry) => entry.path === path)?.diagnosis
  return new UnknownEndpointError(`${method} ${path}: ${diagnosis?.summary} ${diagnosis?.fix}`)
}

/** The service looks at signatures before it looks at actions, so the journal may tell of a signature. */
function unknownAction(action: string): UnknownEndpointError {
  const meant = nearest(action, Object.keys(lcicOperations))
  const fix = meant === undefined ? 'docs/reference/lcic.md lists the actions.' : `Did you mean ${meant}?`
  return new UnknownEndpointError(`There is no action ${JSON.stringify(action)}. ${fix}`)
}
