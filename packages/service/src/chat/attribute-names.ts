import type { ChatRule } from './chat-rule.ts'
import { requirePush } from './push-feature.ts'

/** Names attributes of the app by number. */
export const setAttributeNames: ChatRule<'im_set_attr_name'> = async (input, { app, store }) => {
  requirePush(app)
  await store.apps.update(app.sdkAppId, (current) => {
    // The app may have been deleted since the call was authenticated.
    if (current === undefined) return { app: undefined, result: undefined }
    const kept = current.choices.attributeNames === 'replace' ? {} : current.attributeNames
    return { app: { ...current, attributeNames: { ...kept, ...input.AttrNames } }, result: undefined }
  })
  return {}
}

/** Answers the attributes' names by number. */
export const getAttributeNames: ChatRule<'im_get_attr_name'> = async (_input, { app }) => {
  requirePush(app)
  return { AttrNames: app.attributeNames }
}
