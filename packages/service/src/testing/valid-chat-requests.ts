import type { ChatOperationId } from '../chat/chat-rule.ts'
import type { ChatRequestOptions } from './chat-request.ts'

const To_Account = 'rider_17'

/** A request that each command grants. */
export const validChatRequests: Readonly<Record<ChatOperationId, ChatRequestOptions>> = {
  portrait_set: { body: { From_Account: To_Account, ProfileItem: [{ Tag: 'Tag_Profile_IM_Nick', Value: 'Aoi' }] } },
  portrait_get: { body: { To_Account: [To_Account], TagList: ['Tag_Profile_IM_Nick'] } },
  account_import: { body: { UserID: To_Account } },
  multiaccount_import: { body: { AccountList: [{ UserID: To_Account }] } },
  account_delete: { body: { DeleteItem: [{ UserID: To_Account }] } },
  account_check: { body: { CheckItem: [{ UserID: To_Account }] } },
  kick: { body: { UserID: To_Account } },
  query_online_status: { body: { To_Account: [To_Account] } },
  im_set_attr_name: { body: { AttrNames: { '0': 'plan' } } },
  im_get_attr_name: { body: {} },
  im_set_attr: { body: { UserAttrs: [{ To_Account, Attrs: { plan: 'gold' } }] } },
  im_get_attr: { body: { To_Account: [To_Account] } },
  im_remove_attr: { body: { UserAttrs: [{ To_Account, Attrs: ['plan'] }] } },
  im_add_tag: { body: { UserTags: [{ To_Account, Tags: ['beta'] }] } },
  im_get_tag: { body: { To_Account: [To_Account] } },
  im_remove_tag: { body: { UserTags: [{ To_Account, Tags: ['beta'] }] } },
  im_remove_all_tags: { body: { To_Account: [To_Account] } },
  im_push: { body: { MsgRandom: 1, MsgBody: [{ MsgType: 'TIMTextElem', MsgContent: { Text: 'hi' } }] } },
}
