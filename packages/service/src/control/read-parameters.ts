import { controlOperations } from '@portrait/protocol'
import { parseQuery } from '../query.ts'
import { ControlFault } from './control-fault.ts'
import type { FoundControl } from './find-control.ts'

/** What stands in path and query, by name; numbers as numbers where the spec wants them. ControlFault: invalid. */
export function readParameters({ id, parameters }: FoundControl, query: string): Readonly<Record<string, unknown>> {
  const sent = parseQuery(query)
  if (sent === undefined) throw new ControlFault('invalid', 'The query is not percent-encoded UTF-8.')
  const values = new Map<string, unknown>()
  for (const [name, text] of [...[...parameters].map(([name, text]) => [name, decode(text)] as const), ...sent]) {
    if (values.has(name)) throw new ControlFault('invalid', `${name} is there twice.`)
    values.set(name, toValue(text, typeOf(id, name)))
  }
  return Object.fromEntries(values)
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    throw new ControlFault('invalid', 'The path is not percent-encoded UTF-8.')
  }
}

function typeOf(id: FoundControl['id'], name: string): string | undefined {
  const declared: readonly { readonly name: string; readonly type: string }[] = controlOperations[id].parameters
  return declared.find((parameter) => parameter.name === name)?.type
}

/** What is no number stays text, which the validator refuses by name. */
function toValue(text: string, type: string | undefined): string | number | boolean {
  if (type === 'integer' && /^-?\d{1,15}$/.test(text)) return Number(text)
  if (type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true'
  return text
}
