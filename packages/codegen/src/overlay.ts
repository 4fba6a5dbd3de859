import { readFile } from 'node:fs/promises'
import { relative } from 'node:path'
import { parseJsonPath, removed, replaceParts, type Step } from './json-path.ts'
import { parsePage } from './source-page.ts'
import { SpecError } from './spec-error.ts'

/** One change of an OpenAPI Overlay 1.0. */
interface OverlayAction {
  readonly steps: readonly Step[]
  /** `FILE:LINE: TARGET`, for messages. */
  readonly where: string
  readonly removes: boolean
  readonly update: unknown
}

/** The changes that one file makes, in their order. */
export interface Overlay {
  /** Its path, for messages. */
  readonly source: string
  readonly text: string
  readonly actions: readonly OverlayAction[]
}

const actionKeys = new Set(['target', 'description', 'update', 'remove'])

/** Reads an OpenAPI Overlay 1.0 document. Throws a SpecError that names the line which is not as it should be. */
export async function readOverlay(root: string, file: string): Promise<Overlay> {
  const source = relative(root, file)
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new SpecError(`${source} cannot be read (${error.code}). Name an existing file with --overlay.`)
  })
  const page = parsePage(source, file, text)
  const { overlay, actions } = recordOf(page.value)
  if (!String(overlay).startsWith('1.'))
    throw new SpecError(`${page.locate(['overlay'])}: this is no OpenAPI Overlay. Begin it with "overlay: 1.0.0".`)
  if (!Array.isArray(actions))
    throw new SpecError(`${page.locate(['actions'])}: the overlay has no list of actions. Add it.`)
  return {
    source,
    text,
    actions: actions.map((written: unknown, index): OverlayAction => {
      const action = recordOf(written)
      const place = page.locate(['actions', index])
      const stray = Object.keys(action).find((key) => !actionKeys.has(key) && !key.startsWith('x-'))
      if (stray !== undefined)
        throw new SpecError(`${place}: the action has ${stray}. Use target with update, or with remove: true.`)
      const steps = typeof action.target === 'string' ? parseJsonPath(action.target) : undefined
      if (steps === undefined)
        throw new SpecError(
          `${place}: the target ${JSON.stringify(action.target)} cannot be followed. Use $, .name, ['name'], [0] and [*].`,
        )
      if (action.remove !== true && action.update === undefined)
        throw new SpecError(`${place}: the action changes nothing. Give it an update, or remove: true.`)
      return { steps, where: `${place}: ${action.target}`, removes: action.remove === true, update: action.update }
    }),
  }
}

/** A copy of a document with an overlay's changes. Throws SpecError for a target that is not there. */
export function applyOverlay<T>(document: T, { actions }: Overlay): T {
  let result: unknown = document
  for (const { steps, where, removes, update } of actions) {
    let count = 0
    result = replaceParts(result, steps, (part) => {
      count++
      if (removes) return removed
      return Array.isArray(part) ? [...part, update] : merge(part, update)
    })
    if (count === 0) throw new SpecError(`${where} is not in the document. Correct the target, or remove the action.`)
    if (result === removed) throw new SpecError(`${where} is the whole document. Name the part to remove.`)
  }
  return result as T
}

/** Objects are merged, lists are joined, everything else is replaced. */
function merge(part: unknown, update: unknown): unknown {
  if (Array.isArray(part) && Array.isArray(update)) return [...part, ...update]
  if (!isObject(part) || !isObject(update)) return update
  const merged = new Map(Object.entries(part))
  for (const [key, value] of Object.entries(update))
    merged.set(key, merged.has(key) ? merge(merged.get(key), value) : value)
  return Object.fromEntries(merged)
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return isObject(value) ? value : {}
}
