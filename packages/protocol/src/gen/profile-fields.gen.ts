/**
 * Generated, do not edit. To change it, edit the spec and run `pnpm generate`.
 * Generator: portrait-codegen
 * Source: specs/shared/profile-fields.yaml, SHA-256 62b766cb30aabdb958541820943bbaaa5bcc36e20d7b5d6e67a7dbf015b1d6da
 */
/** Standard profile fields: tag, the browser SDK's property, what a value may be, permissions by default. */
export const profileFields = [
  {"tag":"Tag_Profile_IM_Nick","property":"nick","type":"string","maxBytes":500,"unset":"","read":["app","admin"],"write":["app","admin"],"description":"Nickname."},
  {"tag":"Tag_Profile_IM_Gender","property":"gender","type":"string","values":["Gender_Type_Unknown","Gender_Type_Female","Gender_Type_Male"],"unset":"","read":["app","admin"],"write":["app","admin"],"description":"Gender."},
  {"tag":"Tag_Profile_IM_BirthDay","property":"birthday","type":"integer","minimum":0,"maximum":4294967295,"unset":0,"read":["app","admin"],"write":["app","admin"],"description":"Birthday as a number, by custom yyyymmdd."},
  {"tag":"Tag_Profile_IM_Location","property":"location","type":"string","maxBytes":16,"unset":"","read":["app","admin"],"write":["app","admin"],"description":"Location; meant as four uint32, carried as opaque text."},
  {"tag":"Tag_Profile_IM_SelfSignature","property":"selfSignature","type":"string","maxBytes":500,"unset":"","read":["app","admin"],"write":["app","admin"],"description":"Status line."},
  {"tag":"Tag_Profile_IM_AllowType","property":"allowType","type":"string","values":["AllowType_Type_NeedConfirm","AllowType_Type_AllowAny","AllowType_Type_DenyAny"],"unset":"AllowType_Type_AllowAny","read":["app","admin"],"write":["app","admin"],"description":"Who may add the user as a friend."},
  {"tag":"Tag_Profile_IM_Language","property":"language","type":"integer","minimum":0,"maximum":4294967295,"unset":0,"read":["app","admin"],"write":["app","admin"],"description":"Language, a number the app gives a meaning."},
  {"tag":"Tag_Profile_IM_Image","property":"avatar","type":"string","maxBytes":500,"unset":"","read":["app","admin"],"write":["app","admin"],"description":"URL of the profile photo."},
  {"tag":"Tag_Profile_IM_MsgSettings","property":"messageSettings","type":"integer","minimum":0,"maximum":4294967295,"unset":0,"read":["app","admin"],"write":["app","admin"],"description":"Message flags; bit 0 set means \"do not receive\"."},
  {"tag":"Tag_Profile_IM_AdminForbidType","property":"adminForbidType","type":"string","values":["AdminForbid_Type_None","AdminForbid_Type_SendOut"],"unset":"AdminForbid_Type_None","read":["app","admin"],"write":["app","admin"],"description":"Whether the user may send friend requests."},
  {"tag":"Tag_Profile_IM_Level","property":"level","type":"integer","minimum":0,"maximum":4294967295,"unset":0,"read":["app","admin"],"write":["app","admin"],"description":"Level; often split into bytes, one for each role."},
  {"tag":"Tag_Profile_IM_Role","property":"role","type":"integer","minimum":0,"maximum":4294967295,"unset":0,"read":["app","admin"],"write":["app","admin"],"description":"Role; often split into bytes."},
] as const

/** How the tag of a custom field begins. */
export const customTagPrefix = "Tag_Profile_Custom_"

/** What the key of a custom field may be. */
export const customKeyPattern = /^[A-Za-z0-9]{1,8}$/u

/** How long a custom field's value may be, in UTF-8 bytes. */
export const customMaxBytes = 500
