import type { Parameter } from './parameter.ts'

/** The parts of an OpenAPI document, and of this project's extensions, that the emitters read. */
export interface Document {
  readonly info: {
    readonly title: string
    readonly version: string
    readonly summary?: string
    readonly license?: { readonly name: string; readonly identifier?: string }
  }
  readonly servers?: readonly { readonly url: string; readonly description?: string }[]
  readonly paths?: Readonly<Record<string, Readonly<Record<string, OperationObject>>>>
  readonly security?: Security
  /** What the API itself sends. */
  readonly webhooks?: unknown
  readonly components?: {
    readonly schemas?: Readonly<Record<string, Schema>>
    readonly examples?: Examples
    readonly parameters?: Readonly<Record<string, Parameter>>
    readonly responses?: Readonly<Record<string, ResponseObject>>
    readonly securitySchemes?: unknown
  }
  readonly 'x-errors'?: readonly Code[]
  readonly 'x-never'?: readonly Never[]
  readonly 'x-violations'?: Violations
  readonly [key: `x-${string}`]: unknown
}

/** A vendor's error code: a number (Chat, web) or text (LCIC). */
export type Code = number | string

/** The code that a broken keyword answers, by keyword; `default` for the others. */
export type Violations = Readonly<Record<string, Code>>

/** Codes that the vendor documents and the service never answers, with the reason. */
export interface Never {
  readonly codes: readonly Code[]
  readonly why: string
}

export interface OperationObject {
  readonly operationId: string
  readonly summary: string
  readonly description?: string
  readonly externalDocs?: { readonly url: string }
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: { readonly content: Content; readonly required?: boolean }
  readonly security?: Security
  readonly deprecated?: boolean
  readonly tags?: readonly string[]
  /** Of an operation that is still being written it may be absent; `readOperations` refuses that. */
  readonly responses: Readonly<Record<string, ResponseObject>>
  readonly 'x-errors'?: readonly Code[]
  readonly 'x-never'?: readonly Never[]
  readonly 'x-violations'?: Violations
  readonly 'x-rate-limit'?: RateLimit
  readonly 'x-idempotent'?: boolean
  readonly 'x-tc-action'?: string
}

/** Ways to prove who calls, each a set of schemes. */
export type Security = readonly Readonly<Record<string, unknown>>[]

export interface ResponseObject {
  readonly $ref?: string
  readonly content?: Content
}

/** How often an operation may be called, and the code that answers one call too many. */
export interface RateLimit {
  readonly calls: number
  readonly seconds: number
  readonly error: Code
}

export type Content = Readonly<Record<string, { readonly schema: Schema; readonly examples?: Examples }>>
export type Examples = Readonly<Record<string, { readonly $ref?: string; readonly value?: unknown }>>

export interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly description?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly propertyNames?: Schema
  readonly additionalProperties?: Schema | boolean
  readonly required?: readonly string[]
  readonly allOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly examples?: readonly unknown[]
  readonly minimum?: number
  readonly maximum?: number
  readonly exclusiveMinimum?: number
  readonly exclusiveMaximum?: number
  readonly pattern?: string
  readonly maxItems?: number
  readonly 'x-max-bytes'?: number
  /** Of this schema's own keywords. */
  readonly 'x-violations'?: Violations
  /** Of the keywords of everything inside. */
  readonly 'x-violations-within'?: Violations
}
