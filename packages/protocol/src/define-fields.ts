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

/** An app's custom profile fields. The type remembers their keys. */
export interface DefinedFields<Key extends string = string> {
  readonly keys: readonly Key[]
  /** The same as an app's configuration and a seed file have it. */
  readonly customFields: App['customFields']
}

/**
 * Declares an app's custom profile fields by key: `defineFields({ Team: { type: 'string' } })`. Throws a TypeError when
 * a key or a type cannot be one. {@link https://www.tencentcloud.com/document/product/1047/33520}
 */
export function defineFields<Key extends string>(
  declarations: Readonly<Record<Key, FieldDeclaration>>,
): DefinedFields<Key> {
  const keys: Key[] = []
  const customFields: App['customFields'] = []
  for (const key in declarations) {
    if (!Object.hasOwn(declarations, key)) continue
    const { type, read, write } = declarations[key]
    requireKey(key)
    if (type !== 'string') throw new TypeError(`The custom field ${key} must have the type 'string', the only one.`)
    keys.push(key)
    customFields.push({ key, ...(read && { read: [...read] }), ...(write && { write: [...write] }) })
  }
  return { keys, customFields }
}

function requireKey(key: string): void {
  if (customKeyPattern.test(key)) return
  const advice = key.startsWith(customTagPrefix) ? ` Leave out ${customTagPrefix}.` : ''
  throw new TypeError(`${JSON.stringify(key)} cannot name a custom field: it must match ${customKeyPattern}.${advice}`)
}
