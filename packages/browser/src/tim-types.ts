/**
 * The constants of profiles, kick-outs and the network. An enum, because the vendor's typings take nothing else, and of the same name, because
 * TypeScript relates enums by their name and members.
 */
export declare enum TYPES {
  GENDER_UNKNOWN = 'Gender_Type_Unknown',
  GENDER_FEMALE = 'Gender_Type_Female',
  GENDER_MALE = 'Gender_Type_Male',
  ALLOW_TYPE_ALLOW_ANY = 'AllowType_Type_AllowAny',
  ALLOW_TYPE_NEED_CONFIRM = 'AllowType_Type_NeedConfirm',
  ALLOW_TYPE_DENY_ANY = 'AllowType_Type_DenyAny',
  FORBID_TYPE_NONE = 'AdminForbid_Type_None',
  FORBID_TYPE_SEND_OUT = 'AdminForbid_Type_SendOut',
  KICKED_OUT_MULT_ACCOUNT = 'multipleAccount',
  KICKED_OUT_MULT_DEVICE = 'multipleDevice',
  KICKED_OUT_USERSIG_EXPIRED = 'userSigExpired',
  KICKED_OUT_REST_API = 'REST_API_Kick',
  NET_STATE_CONNECTED = 'connected',
  NET_STATE_CONNECTING = 'connecting',
  NET_STATE_DISCONNECTED = 'disconnected',
}

/** These constants, `TIM.TYPES`. */
export const timTypes = {
  GENDER_UNKNOWN: 'Gender_Type_Unknown',
  GENDER_FEMALE: 'Gender_Type_Female',
  GENDER_MALE: 'Gender_Type_Male',
  ALLOW_TYPE_ALLOW_ANY: 'AllowType_Type_AllowAny',
  ALLOW_TYPE_NEED_CONFIRM: 'AllowType_Type_NeedConfirm',
  ALLOW_TYPE_DENY_ANY: 'AllowType_Type_DenyAny',
  FORBID_TYPE_NONE: 'AdminForbid_Type_None',
  FORBID_TYPE_SEND_OUT: 'AdminForbid_Type_SendOut',
  KICKED_OUT_MULT_ACCOUNT: 'multipleAccount',
  KICKED_OUT_MULT_DEVICE: 'multipleDevice',
  KICKED_OUT_USERSIG_EXPIRED: 'userSigExpired',
  KICKED_OUT_REST_API: 'REST_API_Kick',
  NET_STATE_CONNECTED: 'connected',
  NET_STATE_CONNECTING: 'connecting',
  NET_STATE_DISCONNECTED: 'disconnected',
} as typeof TYPES
