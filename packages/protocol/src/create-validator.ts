/** What is wrong with a value, and the vendor's code for it. */
export interface Violation<Code = number | string> {
  /** The code that the spec gives the broken keyword: a number (Chat, web) or text (LCIC). */
  readonly code: Code
  /** Where, as a caller would write it: `UserAttrs[0].To_Account`; empty for the value itself. */
  readonly path: string
  /** The JSON Schema keyword that is broken. */
  readonly keyword: string
  /** A whole sentence. */
  readonly message: string
}

/** Returns the first violation, or nothing when the value is valid. */
export type Validator<Code = number | string> = (value: unknown) => Violation<Code> | undefined

/** An error as Ajv's compiled functions report it. */
interface AjvError {
  readonly instancePath: string
  readonly schemaPath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
  readonly message?: string
}

interface Compiled {
  (value: unknown): boolean
  errors?: readonly AjvError[] | null
}

/** Joins a compiled schema with the codes of its keywords. */
export function createValidator<Code extends number | string>(
  compiled: Compiled,
  defaultCode: Code,
  codes: Readonly<Record<string, Code>>,
): Validator<Code> {
  return (value) => {
    if (compiled(value)) return undefined
    const error = compiled.errors?.[0]
    if (error === undefined) return { code: defaultCode, path: '', keyword: '', message: 'The value is not valid.' }
    const { keyword, params, instancePath } = error
    const missing = keyword === 'required' ? String(params.missingProperty) : undefined
    const unknown = keyword === 'additionalProperties' ? String(params.additionalProperty) : undefined
    const key = missing === undefined ? error.schemaPath : `${error.schemaPath}/${missing}`
    const path = toPath(instancePath, missing ?? unknown)
    return {
      code: Object.hasOwn(codes, key) ? (codes[key] ?? defaultCode) : defaultCode,
      path,
      keyword,
      message: toSentence(path, error, missing, unknown),
    }
  }
}

function toPath(pointer: string, property: string | undefined): string {
  const steps =
    pointer === ''
      ? []
      : pointer
          .slice(1)
          .split('/')
          .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
  if (property !== undefined) steps.push(property)
  return steps.map((step, index) => (/^\d+$/.test(step) ? `[${step}]` : index === 0 ? step : `.${step}`)).join('')
}

function toSentence(path: string, error: AjvError, missing: string | undefined, unknown: string | undefined): string {
  const subject = path === '' ? 'The body' : path
  if (missing !== undefined) return `${subject} is missing.`
  if (unknown !== undefined) return `${subject} is not known here.`
  const allowed = error.params.allowedValues
  if (Array.isArray(allowed)) return `${subject} must be one of ${allowed.join(', ')}.`
  return `${subject} ${error.message ?? 'is not valid'}.`
}
