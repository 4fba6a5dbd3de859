import { customKeyPattern, customTagPrefix, type DiagnosisCause } from '@portrait/protocol'
import { fieldTableOf } from '../../field-table.ts'
import { nearest } from '../../nearest.ts'
import type { Explain } from './scene.ts'
import { quote } from './words.ts'

/** A tag that is neither standard nor declared: misspelt, in the wrong case, or a custom field that nobody declared. */
export const unknownTag: Explain<'unknown-tag'> = ({ tag }, { trace }) => {
  const tags = trace.app === undefined ? [] : [...fieldTableOf(trace.app).keys()]
  const meant = nearest(tag, tags) ?? withoutPrefix(tag, tags)
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
  if (declare !== undefined) return `A custom field must be declared before it is used: ${declare}.`
  if (key !== undefined) return `A custom field's key must match ${customKeyPattern.source}.`
  return `Standard tags begin with Tag_Profile_IM_, custom ones with ${customTagPrefix}; docs/reference/profile-fields.md lists them.`
}

/** `Nick` for `Tag_Profile_IM_Nick`, `Team` for a custom field. */
function withoutPrefix(tag: string, tags: readonly string[]): string | undefined {
  const bare = new Map(tags.map((known) => [known.split('_').at(-1) ?? '', known]))
  return tag.includes('_') ? undefined : bare.get(nearest(tag, bare.keys()) ?? '')
}
