import { customKeyPattern, customTagPrefix, type DiagnosisCause } from '@portrait/protocol'
import { fieldTableOf } from '../../field-table.ts'
import { nearest } from '../../nearest.ts'
import type { Explain } from './scene.ts'
import { quote } from './words.ts'

/** A tag that is neither standard nor declared: misspelt, in the wrong case, or a custom field that nobody declared. */
export const unknownTag: Explain<'unknown-tag'> = ({ tag }, { trace }) => {
  const tags = trace.app === undefined ? [] : [...fieldTableOf(trace.app).keys()]
  const meant = nearestTag(tag, tags)
  return {
    cause: causeOf(tag, meant),
    summary: `There is no profile field ${quote(tag)} in app ${trace.app?.sdkAppId}${meant === undefined ? '' : `; there is ${meant}`}.`,
    details: { tag, ...(meant !== undefined && { nearest: meant }) },
    fix: fixOf(tag, meant),
  }
}

function causeOf(tag: string, meant: string | undefined): DiagnosisCause {
  if (meant !== undefined) return meant.toLowerCase() === tag.toLowerCase() ? 'tag-in-wrong-case' : 'tag-misspelt'
  return tag.startsWith(customTagPrefix) ? 'custom-field-not-declared' : 'unknown-tag'
}

function fixOf(tag: string, meant: string | undefined): string {
  const key = tag.startsWith(customTagPrefix) ? tag.slice(customTagPrefix.length) : undefined
  const declare =
    key !== undefined && customKeyPattern.test(key)
      ? `declare it: { "key": ${JSON.stringify(key)} } in the app's customFields`
      : undefined
  if (meant !== undefined) {
    const other = declare === undefined ? '' : ` If it is a field of its own, ${declare}.`
    return `Did you mean ${meant}? Tags are case-sensitive.${other}`
  }
  if (declare !== undefined) return `A custom field must be known before it is used: ${declare}.`
  if (key !== undefined) return `A custom field's key must match ${customKeyPattern.source}.`
  return `Standard tags begin with Tag_Profile_IM_, custom ones with ${customTagPrefix}; docs/reference/profile-fields.md lists them.`
}

/** Tags begin alike, so only their last words tell them apart. */
function nearestTag(tag: string, tags: readonly string[]): string | undefined {
  const word = lastWord(tag)
  const maxSlips = Math.max(1, Math.floor(word.length / 3))
  if (tag === word) {
    // `Nick` for `Tag_Profile_IM_Nick`.
    const bare = new Map(tags.map((known) => [lastWord(known), known]))
    return bare.get(nearest(tag, bare.keys(), maxSlips) ?? '')
  }
  return (
    nearest(tag, tags, maxSlips) ?? tags.find((known) => isBeginning(lastWord(known), word) && tag.startsWith(known))
  )
}

function lastWord(tag: string): string {
  return tag.slice(tag.lastIndexOf('_') + 1)
}

/** `Nick` of `Nickname`. */
function isBeginning(known: string, word: string): boolean {
  return known.length > 2 && word.startsWith(known)
}
