import { customKeyPattern, customTagPrefix } from './gen/profile-fields.gen.ts'
import type { Side } from './profile-field.ts'
import type { App } from './wire.ts'

/** A custom profile field as a program declares it. */
export interface FieldDeclaration {
  readonly type: 'string'
  /** Who may read it; both by default. */
  readonly read?: readonly Side[] | undefined
  /** Who may write it; both by default. */
  readonly write?: readonly Side[] | undefined
}

/** Declarations by key. */
export type FieldDeclarations = Readonly<Record<string, FieldDeclaration>>

/** An app's custom profile fields. The type remembers their keys, and which of them the app's server may read and write. */
export interface DefinedFields<Key extends string = string, Readable extends Key = Key, Writable extends Key = Key> {
  readonly keys: readonly Key[]
  /** The keys that the app's server may read. */
  readonly readable: readonly Readable[]
  /** The keys that the app's server may write. */
  readonly writable: readonly Writable[]
  /** The same as an app's configuration and a seed file have it. */
  readonly customFields: App['customFields']
}

type KeyOf<Declarations> = keyof Declarations & string

// Each key under itself, or never. Indexed where it is used, so that people see keys in the type and not this.
type ServerKeys<Declarations, Permission extends 'read' | 'write'> = {
  [Key in KeyOf<Declarations>]: Declarations[Key] extends { readonly [P in Permission]: readonly (infer Allowed)[] }
    ? 'admin' extends Allowed
      ? Key
      : never
    : Key
}

/**
 * Declares an app's custom profile fields by key: `defineFields({ Team: { type: 'string' } })`. Throws a TypeError when
 * a key, a type or a permission cannot be one. {@link https://www.tencentcloud.com/document/product/1047/33520}
 */
export function defineFields<const Declarations extends FieldDeclarations>(
  declarations: Declarations,
): DefinedFields<
  KeyOf<Declarations>,
  ServerKeys<Declarations, 'read'>[KeyOf<Declarations>],
  ServerKeys<Declarations, 'write'>[KeyOf<Declarations>]
>
export function defineFields(declarations: FieldDeclarations): DefinedFields {
  const customFields: App['customFields'] = []
  for (const [key, { type, read, write }] of Object.entries(declarations)) {
    requireKey(key)
    if (type !== 'string') throw new TypeError(`The custom field ${key} must have the type 'string', the only one.`)
    requireSides(key, 'read', read)
    requireSides(key, 'write', write)
    customFields.push({ key, ...(read && { read: [...read] }), ...(write && { write: [...write] }) })
  }
  const keysFor = (permission: 'read' | 'write') =>
    customFields.filter((field) => field[permission]?.includes('admin') ?? true).map(({ key }) => key)
  return {
    keys: customFields.map(({ key }) => key),
    readable: keysFor('read'),
    writable: keysFor('write'),
    customFields,
  }
}

function requireKey(key: string): void {
  if (customKeyPattern.test(key)) return
  const advice = key.startsWith(customTagPrefix) ? ` Leave out ${customTagPrefix}.` : ''
  throw new TypeError(`${JSON.stringify(key)} cannot name a custom field: it must match ${customKeyPattern}.${advice}`)
}

function requireSides(key: string, permission: string, sides: unknown): void {
  if (sides === undefined) return
  const isList = Array.isArray(sides) && sides.length > 0 && new Set(sides).size === sides.length
  if (isList && sides.every((side) => side === 'app' || side === 'admin')) return
  throw new TypeError(`${key}.${permission} must list 'app', 'admin' or both, or be left out for both.`)
}
