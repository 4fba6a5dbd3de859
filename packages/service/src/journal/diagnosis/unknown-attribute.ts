import { nearest } from '../../nearest.ts'
import type { Explain } from './scene.ts'
import { quote } from './words.ts'

/** The app has no attribute of this name. */
export const unknownAttribute: Explain<'unknown-attribute'> = ({ name }, { trace }) => {
  const names = Object.values(trace.app?.attributeNames ?? {})
  const meant = nearest(name, names)
  return {
    cause: 'attribute-not-defined',
    summary: `App ${trace.app?.sdkAppId} has no attribute named ${quote(name)}.`,
    details: { name, defined: names.join(', '), ...(meant !== undefined && { nearest: meant }) },
    fix:
      meant === undefined
        ? 'Name it first, with im_set_attr_name or in the attributeNames of the app.'
        : `Did you mean ${quote(meant)}? Else name it first, with im_set_attr_name.`,
  }
}
