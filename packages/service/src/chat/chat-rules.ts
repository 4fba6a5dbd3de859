import { accountCheck } from './account-check.ts'
import { accountDelete } from './account-delete.ts'
import { accountImport, multiAccountImport } from './account-import.ts'
import { getAttributeNames, setAttributeNames } from './attribute-names.ts'
import { getAttributes, removeAttributes, setAttributes } from './attributes.ts'
import type { ChatOperationId, ChatRule } from './chat-rule.ts'
import { kick } from './kick.ts'
import { portraitGet } from './portrait-get.ts'
import { portraitSet } from './portrait-set.ts'
import { push } from './push.ts'
import { queryOnlineStatus } from './query-online-status.ts'
import { addTags, getTags, removeAllTags, removeTags } from './tags.ts'

/** The rule of every Chat command; a command of the spec without one is a type error. */
export const chatRules: { readonly [Id in ChatOperationId]: ChatRule<Id> } = {
  portrait_set: portraitSet,
  portrait_get: portraitGet,
  account_import: accountImport,
  account_check: accountCheck,
  multiaccount_import: multiAccountImport,
  account_delete: accountDelete,
  kick,
  query_online_status: queryOnlineStatus,
  im_set_attr_name: setAttributeNames,
  im_get_attr_name: getAttributeNames,
  im_set_attr: setAttributes,
  im_get_attr: getAttributes,
  im_remove_attr: removeAttributes,
  im_add_tag: addTags,
  im_get_tag: getTags,
  im_remove_tag: removeTags,
  im_remove_all_tags: removeAllTags,
  im_push: push,
}
