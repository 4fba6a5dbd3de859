import { customKeyPattern, customTagPrefix, standardFields } from '@portrait/protocol'
import { CommandError } from '../../command-error.ts'
import { suggest } from '../nearest-name.ts'

/** A profile field as people name it. */
export type FieldName =
  | { readonly kind: 'standard'; readonly property: string; readonly type: 'string' | 'integer' }
  | { readonly kind: 'custom'; readonly key: string }

const prefix = 'custom.'

/**
 * Reads `nick`, `custom.Team` or a tag of the API. Throws a CommandError that names the nearest of them and of `others`, which
 * may stand in the same place.
 */
export function parseFieldName(text: string, others: readonly string[] = []): FieldName {
  const standard = standardFields.find(({ property, tag }) => property === text || tag === text)
  if (standard?.property !== undefined) return { kind: 'standard', property: standard.property, type: standard.type }
  const key = text.startsWith(prefix) ? text.slice(prefix.length) : text.replace(customTagPrefix, '')
  const isCustom = text.startsWith(prefix) || text.startsWith(customTagPrefix)
  if (isCustom && customKeyPattern.test(key)) return { kind: 'custom', key }
  if (isCustom) {
    throw new CommandError(`${text} cannot be a custom field: its key must match ${customKeyPattern}.`, 'usage')
  }
  const names = [...standardFields.flatMap(({ property }) => property ?? []), ...others]
  throw new CommandError(
    `${text} is no profile field.${suggest(text, names)} There are ${names.join(', ')}, and custom.KEY.`,
    'usage',
  )
}
