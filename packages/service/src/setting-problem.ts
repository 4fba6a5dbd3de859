import { type App, standardFields } from '@portrait/protocol'
import { nearest } from './nearest.ts'

const standardTags: ReadonlySet<string> = new Set(standardFields.map(({ tag }) => tag))

/** What is wrong with an app's settings beyond what the spec says of them, as a whole sentence; nothing when all is well. */
export function settingProblem({ fieldPermissions, customFields }: App): string | undefined {
  const unknown = fieldPermissions.find(({ tag }) => !standardTags.has(tag))
  if (unknown !== undefined) {
    const meant = nearest(unknown.tag, standardTags)
    const advice = meant === undefined ? 'Name one of docs/reference/profile-fields.md.' : `Did you mean ${meant}?`
    return `fieldPermissions names ${JSON.stringify(unknown.tag)}, which is no standard field. ${advice}`
  }
  return (
    repeated(
      'fieldPermissions',
      fieldPermissions.map(({ tag }) => tag),
    ) ??
    repeated(
      'customFields',
      customFields.map(({ key }) => key),
    )
  )
}

function repeated(setting: string, words: readonly string[]): string | undefined {
  const twice = words.find((word, index) => words.indexOf(word) !== index)
  return twice === undefined ? undefined : `${setting} names ${JSON.stringify(twice)} twice. Remove one.`
}
