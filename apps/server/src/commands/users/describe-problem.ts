import { InvalidInputError, type PortraitError, RefusedError } from '@portrait/node'
import { customTagPrefix } from '@portrait/protocol'

/** What came of a user, in a file's words: which of these columns is wrong, as far as can be known, and why. */
export function describeProblem(error: PortraitError, columns: readonly string[]): string {
  const { message, operation } = error
  // Nothing was sent, and which call would have sent it is nothing to the one who has the file.
  if (error instanceof InvalidInputError) return toFileWords(message.slice(`${operation} failed: `.length))
  const column = findColumn(error, columns)
  return column === undefined ? message : `${column}: ${toFileWords(message)}`
}

function findColumn(error: PortraitError, columns: readonly string[]): string | undefined {
  const path = error instanceof RefusedError ? toFileWords(error.path ?? '') : ''
  const words = toFileWords(error.message)
  const isNamed = (column: string) => words.includes(column) || words.includes(JSON.stringify(toName(column)))
  return (
    columns.find((column) => column === path) ??
    columns.find(isNamed) ??
    (columns.length === 1 ? columns[0] : undefined)
  )
}

/** `plan` of `attributes.plan`. */
function toName(column: string): string {
  return column.slice(column.indexOf('.') + 1)
}

/** Names of arguments and of the wire as columns. */
function toFileWords(text: string): string {
  return text
    .replace(/\b(?:changes|account)\./g, '')
    .replaceAll(`other.${customTagPrefix}`, 'custom.')
    .replace(/\bvalues\./g, 'attributes.')
    .replace(/\bUserAttrs\[\d+\]\.Attrs\./g, 'attributes.')
    .replace(/\bUserTags\[\d+\]\.Tags\b/g, 'tags')
}
