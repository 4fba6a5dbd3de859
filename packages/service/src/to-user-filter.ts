import type { Selection, UserRecord } from './store.ts'

/** Tells who meets every part of a selection. An empty "and" is met by everybody, an empty "or" by nobody. */
export function toUserFilter(selection: Selection): (user: UserRecord) => boolean {
  const { tagsAnd = [], tagsOr } = selection
  const attributesAnd = Object.entries(selection.attributesAnd ?? {})
  const attributesOr = selection.attributesOr && Object.entries(selection.attributesOr)

  return ({ attributes, tags }) => {
    // Whatever the name: no property that an object inherits is a string.
    const hasAttribute = ([name, value]: readonly [string, string]) => attributes[name] === value
    const hasTag = (tag: string) => tags.includes(tag)
    return (
      attributesAnd.every(hasAttribute) &&
      (attributesOr === undefined || attributesOr.some(hasAttribute)) &&
      tagsAnd.every(hasTag) &&
      (tagsOr === undefined || tagsOr.some(hasTag))
    )
  }
}
