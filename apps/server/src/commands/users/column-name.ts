import { CommandError } from '../../command-error.ts'
import { type FieldName, parseFieldName } from '../profile/field-name.ts'

/** What a file may say of a user: a profile field, tags, or a push attribute. */
export type ColumnName =
  | FieldName
  | { readonly kind: 'userId' }
  | { readonly kind: 'tags' }
  | { readonly kind: 'attribute'; readonly name: string }

/** Stands between the tags of a CSV cell: a comma would have to be quoted. */
export const tagSeparator = '|'

const prefix = 'attributes.'
const others = ['tags', `${prefix}NAME`]

/** Reads `userId`, `tags`, `attributes.plan` or a profile field. Throws a CommandError that names the nearest. */
export function parseColumnName(text: string): ColumnName {
  if (text === 'userId' || text === 'tags') return { kind: text }
  if (!text.startsWith(prefix)) return parseFieldName(text, others)
  const name = text.slice(prefix.length)
  if (name !== '') return { kind: 'attribute', name }
  throw new CommandError(`${text} lacks the name of the attribute: write ${prefix}NAME.`, 'usage')
}
