import { accountCheck } from './account-check.ts'
import { accountImport } from './account-import.ts'
import { getAttributeNames, setAttributeNames } from './attribute-names.ts'
import { getAttributes, setAttributes } from './attributes.ts'
import type { ChatOperationId, ChatRule } from './chat-rule.ts'
import { portraitGet } from './portrait-get.ts'
import { portraitSet } from './portrait-set.ts'

/** The rule of every Chat command; a command of the spec without one is a type error. */
export const chatRules: { readonly [Id in ChatOperationId]: ChatRule<Id> } = {
  portrait_set: portraitSet,
  portrait_get: portraitGet,
  account_import: accountImport,
  account_check: accountCheck,
  im_set_attr_name: setAttributeNames,
  im_get_attr_name: getAttributeNames,
  im_set_attr: setAttributes,
  im_get_attr: getAttributes,
}
