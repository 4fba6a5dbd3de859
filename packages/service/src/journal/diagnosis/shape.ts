import { byteLength, type DiagnosisCause } from '@portrait/protocol'
import { parseJson } from '../../parse-json.ts'
import type { Explain } from './scene.ts'

/** The body does not have the documented shape: a type, a length, a missing or unknown property. */
export const shape: Explain<'shape'> = ({ violation }, { trace }) => {
  const { path, keyword, message } = violation
  const value = valueAt(trace.body === undefined ? undefined : parseJson(trace.body), path)
  const cause = causes[keyword] ?? 'body-shape'
  return {
    cause,
    summary: `The body of ${trace.operation} is not as documented: ${message}`,
    details: {
      path,
      rule: keyword,
      ...(cause === 'wrong-type' && { found: typeName(value) }),
      ...(typeof value === 'string' && cause === 'too-long' && { bytes: byteLength(value) }),
      ...(Array.isArray(value) && { items: value.length }),
    },
    fix: fixOf(keyword, path, trace.api),
  }
}

const causes: Readonly<Record<string, DiagnosisCause>> = {
  type: 'wrong-type',
  enum: 'value-not-allowed',
  const: 'value-not-allowed',
  minimum: 'value-not-allowed',
  maximum: 'value-not-allowed',
  pattern: 'value-not-allowed',
  maxLength: 'too-long',
  'x-max-bytes': 'too-long',
}

function fixOf(keyword: string, path: string, api: string): string {
  const place = path === '' ? 'the body' : path
  if (keyword === 'required') return `Add ${place}. Names are case-sensitive.`
  if (keyword === 'additionalProperties') return `Leave out ${place}, or see how it is spelt: names are case-sensitive.`
  if (keyword === 'maxItems') return `Send fewer items in ${place}, in several calls.`
  return `Mend ${place}; docs/reference/${api}.md has what is documented.`
}

function typeName(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'array' : typeof value
}

/** The value at a path such as `UserAttrs[0].To_Account`. */
function valueAt(body: unknown, path: string): unknown {
  let value = body
  for (const [, name, index] of path.matchAll(/([^.[\]]+)|\[(\d+)\]/g)) {
    if (typeof value !== 'object' || value === null) return undefined
    const key = name ?? index ?? ''
    value = Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined
  }
  return value
}
