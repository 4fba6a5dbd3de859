import { controlOperations } from '@portrait/protocol'
import { ControlFault } from './control-fault.ts'
import type { ControlOperationId } from './control-rule.ts'

/** Which operation a path and a method name, and what stands in the path, still percent-encoded. */
export interface FoundControl {
  readonly id: ControlOperationId
  readonly parameters: ReadonlyMap<string, string>
}

interface Route {
  readonly id: ControlOperationId
  readonly method: string
  readonly segments: readonly string[]
}

const routes: readonly Route[] = Object.values(controlOperations).map(({ id, method, path }) => ({
  id,
  method,
  segments: path.split('/'),
}))

/** Finds the operation of a path. ControlFaults: not-found, method-not-allowed. */
export function findControl(method: string, path: string): FoundControl {
  const segments = path.split('/')
  const here = routes.filter((route) => matches(route, segments))
  // Where a word and a parameter fit alike, the word is meant.
  const fewest = Math.min(...here.map((route) => parametersOf(route, segments).size))
  const nearest = here.filter((route) => parametersOf(route, segments).size === fewest)
  if (nearest.length === 0) throw new ControlFault('not-found', `There is nothing at ${path}.`)
  const route = nearest.find((candidate) => candidate.method === method)
  if (route === undefined) {
    const possible = nearest.map((candidate) => candidate.method).join(', ')
    throw new ControlFault('method-not-allowed', `It was ${method}; possible are ${possible}.`)
  }
  return { id: route.id, parameters: parametersOf(route, segments) }
}

/** The methods that a path has, for the Allow header; none where nothing is. */
export function methodsAt(path: string): readonly string[] {
  const segments = path.split('/')
  return routes.filter((route) => matches(route, segments)).map(({ method }) => method)
}

function matches({ segments }: Route, sent: readonly string[]): boolean {
  if (segments.length !== sent.length) return false
  return segments.every((segment, index) => segment === sent[index] || (isParameter(segment) && sent[index] !== ''))
}

function parametersOf({ segments }: Route, sent: readonly string[]): ReadonlyMap<string, string> {
  const entries = segments.flatMap((segment, index) =>
    isParameter(segment) ? [[segment.slice(1, -1), sent[index] ?? ''] as const] : [],
  )
  return new Map(entries)
}

function isParameter(segment: string): boolean {
  return segment.startsWith('{')
}
