import type { Schema } from './document.ts'

/** A parameter; a caller's input names it beside the body's properties. As written it may be a reference to one. */
export interface Parameter {
  readonly $ref?: string
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required?: boolean
  readonly description?: string
  readonly schema: Schema
}

/** A body and the parameters beside it as one schema, so that one validator sees all of a call. */
export function withParameters(body: Schema | undefined, parameters: readonly Parameter[]): Schema {
  const own = Object.fromEntries(parameters.map(({ name, schema }) => [name, schema]))
  const required = parameters.filter((parameter) => parameter.required).map(({ name }) => name)
  return {
    type: 'object',
    additionalProperties: false,
    ...body,
    properties: { ...own, ...body?.properties },
    required: [...required, ...(body?.required ?? [])],
  }
}

/** The parameters as members of a TypeScript type. */
export function parametersType(parameters: readonly Parameter[]): string {
  const members = parameters.map(({ name, required, schema }) => `${name}${required ? '' : '?'}: ${typeOf(schema)}`)
  return `{ ${members.join('; ')} }`
}

function typeOf({ type, enum: values }: Schema): string {
  if (values !== undefined) return values.map((value) => JSON.stringify(value)).join(' | ')
  return type === 'integer' ? 'number' : String(type)
}
