import { customTagPrefix, type ProfileField } from '@portrait/protocol'

const labels = new Map([
  ['nick', 'Nickname'],
  ['selfSignature', 'Status line'],
  ['gender', 'Gender'],
  ['birthday', 'Birthday'],
  ['location', 'Location'],
  ['avatar', 'Photo URL'],
  ['allowType', 'Friend requests'],
  ['adminForbidType', 'May send friend requests'],
  ['messageSettings', 'Mute messages'],
  ['level', 'Level'],
  ['role', 'Role'],
  ['language', 'Language'],
])

const valueLabels = new Map([
  ['Gender_Type_Unknown', 'Rather not say'],
  ['Gender_Type_Female', 'Female'],
  ['Gender_Type_Male', 'Male'],
  ['AllowType_Type_AllowAny', 'From anyone'],
  ['AllowType_Type_NeedConfirm', 'After confirmation'],
  ['AllowType_Type_DenyAny', 'From nobody'],
  ['AdminForbid_Type_None', 'Yes'],
  ['AdminForbid_Type_SendOut', 'No'],
])

/** What people call a field. */
export function labelOf({ property, tag }: ProfileField): string {
  return labels.get(property ?? '') ?? property ?? tag.slice(customTagPrefix.length)
}

/** What people call one of the values that a field allows. */
export function valueLabelOf(value: string): string {
  return valueLabels.get(value) ?? value
}
