/**
 * Generated, do not edit. To change it, edit the spec and run `pnpm generate`.
 * Generator: portrait-codegen
 * Source: specs/chat/openapi.yaml, SHA-256 905207254ccb926cbc92ed5d50e675a28af0a99618c33580fee267a4202e14a0
 */
import type { components } from './chat.types.gen.ts'

type Schemas = components['schemas']

/** What each operation of the chat API takes and answers. */
export interface ChatOperations {
  /** Set a user's profile fields. See https://intl.cloud.tencent.com/document/product/1047/34916 */
  portrait_set: { input: Schemas['PortraitSetRequest']; output: Schemas['PortraitSetAnswer'] }
  /** Read profile fields of up to 100 users. See https://intl.cloud.tencent.com/document/product/1047/34917 */
  portrait_get: { input: Schemas['PortraitGetRequest']; output: Schemas['PortraitGetAnswer'] }
  /** Import an account, with nickname and photo if given. See https://intl.cloud.tencent.com/document/product/1047/34953 */
  account_import: { input: Schemas['AccountImportRequest']; output: Schemas['AccountImportAnswer'] }
  /** Tell which of up to 100 accounts exist. See https://intl.cloud.tencent.com/document/product/1047/34956 */
  account_check: { input: Schemas['AccountCheckRequest']; output: Schemas['AccountCheckAnswer'] }
  /** Name the app's push attributes. See https://intl.cloud.tencent.com/document/product/1047/37167 */
  im_set_attr_name: { input: Schemas['SetAttrNameRequest']; output: Schemas['SetAttrNameAnswer'] }
  /** Read the names of the app's push attributes. See https://intl.cloud.tencent.com/document/product/1047/37168 */
  im_get_attr_name: { input: Schemas['GetAttrNameRequest']; output: Schemas['GetAttrNameAnswer'] }
  /** Set push attributes of up to 100 users. See https://intl.cloud.tencent.com/document/product/1047/37170 */
  im_set_attr: { input: Schemas['SetAttrRequest']; output: Schemas['SetAttrAnswer'] }
  /** Read push attributes of up to 100 users. See https://intl.cloud.tencent.com/document/product/1047/37169 */
  im_get_attr: { input: Schemas['GetAttrRequest']; output: Schemas['GetAttrAnswer'] }
  /** Import up to 100 accounts. See https://intl.cloud.tencent.com/document/product/1047/34954 */
  multiaccount_import: { input: Schemas['MultiAccountImportRequest']; output: Schemas['MultiAccountImportAnswer'] }
  /** Delete up to 100 accounts for good. See https://intl.cloud.tencent.com/document/product/1047/34955 */
  account_delete: { input: Schemas['AccountDeleteRequest']; output: Schemas['AccountDeleteAnswer'] }
  /** Invalidate every UserSig that an account has so far. See https://intl.cloud.tencent.com/document/product/1047/34957 */
  kick: { input: Schemas['KickRequest']; output: Schemas['KickAnswer'] }
  /** Tell which of up to 500 accounts are online. See https://intl.cloud.tencent.com/document/product/1047/35477 */
  query_online_status: { input: Schemas['QueryOnlineStatusRequest']; output: Schemas['QueryOnlineStatusAnswer'] }
  /** Remove push attributes of up to 100 users. See https://intl.cloud.tencent.com/document/product/1047/37171 */
  im_remove_attr: { input: Schemas['RemoveAttrRequest']; output: Schemas['RemoveAttrAnswer'] }
  /** Add tags to up to 100 users. See https://intl.cloud.tencent.com/document/product/1047/37173 */
  im_add_tag: { input: Schemas['AddTagRequest']; output: Schemas['AddTagAnswer'] }
  /** Read the tags of up to 100 users. See https://intl.cloud.tencent.com/document/product/1047/37172 */
  im_get_tag: { input: Schemas['GetTagRequest']; output: Schemas['GetTagAnswer'] }
  /** Remove tags from up to 100 users. See https://intl.cloud.tencent.com/document/product/1047/37174 */
  im_remove_tag: { input: Schemas['RemoveTagRequest']; output: Schemas['RemoveTagAnswer'] }
  /** Remove all tags of up to 100 users. See https://intl.cloud.tencent.com/document/product/1047/37175 */
  im_remove_all_tags: { input: Schemas['RemoveAllTagsRequest']; output: Schemas['RemoveAllTagsAnswer'] }
  /** Push a message to all users, or to those who match a condition. See https://intl.cloud.tencent.com/document/product/1047/37166 */
  im_push: { input: Schemas['PushRequest']; output: Schemas['PushAnswer'] }
}

/** The chat API's own settings. */
export const chatSettings = {"maxUserTags":100,"maxBodyBytes":1048576,"webhook":{"timeoutMs":2000,"maxAnswerBytes":65536,"maxAttempts":6,"backoffMs":1000,"maxBackoffMs":60000,"maxWaiting":1000,"maxParallel":16,"maxDeliveries":1000},"answerHeaders":{"content-type":"application/json","access-control-allow-origin":"*","access-control-allow-headers":"X-Requested-With","access-control-allow-methods":"POST"}} as const

/** The chat API's operations: where they are, how often they may be called, how many items they take. */
export const chatOperations = {
  portrait_set: {"id":"portrait_set","method":"POST","path":"/v4/profile/portrait_set","idempotent":true,"rateLimit":{"calls":200,"seconds":1,"error":60007},"batch":{},"errors":[40001,40003,40005,40008,40009,40601,40605,40610,60015],"failure":["ActionStatus","ErrorCode","ErrorInfo","ErrorDisplay"]},
  portrait_get: {"id":"portrait_get","method":"POST","path":"/v4/profile/portrait_get","idempotent":true,"rateLimit":{"calls":200,"seconds":1,"error":60007},"batch":{"To_Account":100},"errors":[40001,40002,40003,40007,40009,60015],"failure":["ActionStatus","ErrorCode","ErrorInfo","ErrorDisplay"]},
  account_import: {"id":"account_import","method":"POST","path":"/v4/im_open_login_svc/account_import","idempotent":true,"rateLimit":{"calls":200,"seconds":1,"error":60007},"batch":{},"errors":[40005,40601,60015,70402],"failure":["ActionStatus","ErrorCode","ErrorInfo"]},
  account_check: {"id":"account_check","method":"POST","path":"/v4/im_open_login_svc/account_check","idempotent":true,"rateLimit":{"calls":100,"seconds":1,"error":60007},"batch":{"CheckItem":100},"errors":[70402,60015],"failure":["ActionStatus","ErrorCode","ErrorInfo"]},
  im_set_attr_name: {"id":"im_set_attr_name","method":"POST","path":"/v4/all_member_push/im_set_attr_name","idempotent":true,"rateLimit":{"calls":100,"seconds":1,"error":60007},"batch":{},"errors":[90001,90033,90045],"failure":["ActionStatus","ErrorCode","ErrorInfo"]},
  im_get_attr_name: {"id":"im_get_attr_name","method":"POST","path":"/v4/all_member_push/im_get_attr_name","idempotent":true,"rateLimit":{"calls":100,"seconds":1,"error":60007},"batch":{},"errors":[90001,90045],"failure":["ActionStatus","ErrorCode","ErrorInfo"]},
  im_set_attr: {"id":"im_set_attr","method":"POST","path":"/v4/all_member_push/im_set_attr","idempotent":true,"rateLimit":{"calls":100,"seconds":1,"error":60007},"batch":{"UserAttrs":100},"errors":[60015,90001,90018,90033,90045,90048],"failure":["ActionStatus","ErrorCode","ErrorInfo"]},
  im_get_attr: {"id":"im_get_attr","method":"POST","path":"/v4/all_member_push/im_get_attr","idempotent":true,"rateLimit":{"calls":100,"seconds":1,"error":60007},"batch":{"To_Account":100},"errors":[60015,90001,90018,90045,90048],"failure":["ActionStatus","ErrorCode","ErrorInfo"]},
  multiaccount_import: {"id":"multiaccount_import","method":"POST","path":"/v4/im_open_login_svc/multiaccount_import","idempotent":true,"rateLimit":{"calls":100,"seconds":1,"error":60007},"batch":{"AccountList":100,"Accounts":100},"errors":[60015,70402],"failure":["ActionStatus","ErrorCode","ErrorInfo"]},
  account_delete: {"id":"account_delete","method":"POST","path":"/v4/im_open_login_svc/account_delete","idempotent":true,"rateLimit":{"calls":100,"seconds":1,"error":60007},"batch":{"DeleteItem":100},"errors":[60015,70107,70402,71000],"failure":["ActionStatus","ErrorCode","ErrorInfo"]},
  kick: {"id":"kick","method":"POST","path":"/v4/im_open_login_svc/kick","idempotent":true,"rateLimit":{"calls":200,"seconds":1,"error":60007},"batch":{},"errors":[60015,70107,70402],"failure":["ActionStatus","ErrorCode","ErrorInfo"]},
  query_online_status: {"id":"query_online_status","method":"POST","path":"/v4/openim/query_online_status","idempotent":true,"rateLimit":{"calls":200,"seconds":1,"error":60007},"batch":{"To_Account":500},"errors":[60015,70107,90001,90003,90011],"failure":["ActionStatus","ErrorCode","ErrorInfo"],"aliases":["/v4/openim/querystate"]},
  im_remove_attr: {"id":"im_remove_attr","method":"POST","path":"/v4/all_member_push/im_remove_attr","idempotent":true,"rateLimit":{"calls":100,"seconds":1,"error":60007},"batch":{"UserAttrs":100},"errors":[60015,90001,90018,90033,90045,90048],"failure":["ActionStatus","ErrorCode","ErrorInfo"]},
  im_add_tag: {"id":"im_add_tag","method":"POST","path":"/v4/all_member_push/im_add_tag","idempotent":true,"rateLimit":{"calls":100,"seconds":1,"error":60007},"batch":{"UserTags":100,"UserTags.Tags":10},"errors":[60015,90001,90018,90032,90034,90045,90048],"failure":["ActionStatus","ErrorCode","ErrorInfo"]},
  im_get_tag: {"id":"im_get_tag","method":"POST","path":"/v4/all_member_push/im_get_tag","idempotent":true,"rateLimit":{"calls":100,"seconds":1,"error":60007},"batch":{"To_Account":100},"errors":[60015,90001,90018,90045,90048],"failure":["ActionStatus","ErrorCode","ErrorInfo"]},
  im_remove_tag: {"id":"im_remove_tag","method":"POST","path":"/v4/all_member_push/im_remove_tag","idempotent":true,"rateLimit":{"calls":100,"seconds":1,"error":60007},"batch":{"UserTags":100,"UserTags.Tags":10},"errors":[60015,90001,90018,90032,90034,90045,90048],"failure":["ActionStatus","ErrorCode","ErrorInfo"]},
  im_remove_all_tags: {"id":"im_remove_all_tags","method":"POST","path":"/v4/all_member_push/im_remove_all_tags","idempotent":true,"rateLimit":{"calls":100,"seconds":1,"error":60007},"batch":{"To_Account":100},"errors":[60015,90001,90018,90045,90048],"failure":["ActionStatus","ErrorCode","ErrorInfo"]},
  im_push: {"id":"im_push","method":"POST","path":"/v4/all_member_push/im_push","idempotent":false,"rateLimit":{"calls":100,"seconds":1,"error":60007},"batch":{},"errors":[60015,90001,90002,90005,90007,90008,90010,90020,90022,90024,90026,90032,90033,90039,90040,90043,90044,90045,90047,90056],"failure":["ActionStatus","ErrorCode","ErrorInfo"],"maxRequest":{"bytes":10240,"error":90056},"pushLimits":{"perDay":100,"distanceSeconds":1}},
} as const

/** Where the chat API is, by the place's name. */
export const chatServers = {"china":"https://console.tim.qq.com","singapore":"https://adminapisgp.im.qcloud.com","seoul":"https://adminapikr.im.qcloud.com","tokyo":"https://adminapijpn.im.qcloud.com","frankfurt":"https://adminapiger.im.qcloud.com","silicon-valley":"https://adminapiusa.im.qcloud.com","jakarta":"https://adminapiidn.im.qcloud.com"} as const

/** The vendor's page of each operation of the chat API. */
export const chatPages = {"portrait_set":"https://intl.cloud.tencent.com/document/product/1047/34916","portrait_get":"https://intl.cloud.tencent.com/document/product/1047/34917","account_import":"https://intl.cloud.tencent.com/document/product/1047/34953","account_check":"https://intl.cloud.tencent.com/document/product/1047/34956","im_set_attr_name":"https://intl.cloud.tencent.com/document/product/1047/37167","im_get_attr_name":"https://intl.cloud.tencent.com/document/product/1047/37168","im_set_attr":"https://intl.cloud.tencent.com/document/product/1047/37170","im_get_attr":"https://intl.cloud.tencent.com/document/product/1047/37169","multiaccount_import":"https://intl.cloud.tencent.com/document/product/1047/34954","account_delete":"https://intl.cloud.tencent.com/document/product/1047/34955","kick":"https://intl.cloud.tencent.com/document/product/1047/34957","query_online_status":"https://intl.cloud.tencent.com/document/product/1047/35477","im_remove_attr":"https://intl.cloud.tencent.com/document/product/1047/37171","im_add_tag":"https://intl.cloud.tencent.com/document/product/1047/37173","im_get_tag":"https://intl.cloud.tencent.com/document/product/1047/37172","im_remove_tag":"https://intl.cloud.tencent.com/document/product/1047/37174","im_remove_all_tags":"https://intl.cloud.tencent.com/document/product/1047/37175","im_push":"https://intl.cloud.tencent.com/document/product/1047/37166"} as const

/** Codes that the chat gateway may answer to any operation. */
export const chatGatewayErrors = [60002,60003,60004,60009,60010,60012,60025,60026,70001,70002,70003,70009,70013,70014,70020,70052,60007] as const
