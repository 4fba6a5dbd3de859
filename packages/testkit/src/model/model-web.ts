import type { WebOperations } from '@portrait/protocol'
import {
  addUser,
  bytesOf,
  checkValue,
  isAllowed,
  isOnline,
  type ModelApp,
  type ModelState,
  modelFields,
  Refusal,
  writeFields,
} from './model-state.ts'

type Inputs = { readonly [Id in keyof WebOperations]: WebOperations[Id]['input'] }
type Rules = {
  readonly [Id in keyof Inputs]: (input: Inputs[Id], app: ModelApp, caller: string, now: number) => object
}

const tagOf = (property: string): string =>
  Object.keys(modelFields).find((tag) => modelFields[tag]?.property === property) ?? ''

/** What each web operation answers and does, said as plainly as can be. */
const rules: Rules = {
  getMyProfile: (_input, app, caller) => profileOf(caller, app),
  updateMyProfile(input, app, caller, now) {
    const { profileCustomField = [], ...standard } = input
    if (Object.keys(input).length === 0) throw new Refusal(40001)
    // The schema knows these lengths, so they are refused before anything else is looked at.
    const limited = [
      standard.nick,
      standard.avatar,
      standard.selfSignature,
      ...profileCustomField.map(({ value }) => value),
    ]
    if (limited.some((text = '') => bytesOf(text) > 500)) throw new Refusal(40601)
    const values = [
      ...Object.entries(standard).map(([property, value]) => [tagOf(property), value] as const),
      ...profileCustomField.map(({ key, value }) => [key, value] as const),
    ]
    for (const [tag, value] of values) checkValue(app, tag, value, 'app')
    writeFields(app.users.get(caller) ?? addUser(app, caller, now), values, app.app.choices, now)
    return profileOf(caller, app)
  },
  getUserProfiles: ({ userIDs }, app) => ({
    profiles: userIDs.filter((id) => app.users.has(id)).map((id) => profileOf(id, app)),
    missing: userIDs.filter((id) => !app.users.has(id)),
  }),
  getUserPresence: ({ userIDs }, { users }) => ({
    users: userIDs
      .filter((id) => users.has(id))
      .map((userID) => ({ userID, status: isOnline(userID) ? 'online' : 'offline' })),
    missing: userIDs.filter((id) => !users.has(id)),
  }),
}

/** Answers a web call by a user. Throws a Refusal. */
export function modelWeb<Id extends keyof Inputs>(
  id: Id,
  input: unknown,
  app: ModelApp,
  caller: string,
  { now }: ModelState,
): object {
  const user = app.users.get(caller)
  if (user !== undefined && Math.floor(now / 1000) <= user.kickedAtSeconds) throw new Refusal(70052)
  // Random calls have the inputs of their operations.
  return rules[id](input as Inputs[Id], app, caller, now)
}

function profileOf(userID: string, app: ModelApp): object {
  const user = app.users.get(userID)
  const standard = Object.entries(modelFields).map(([tag, { property, unset }]) => [
    property,
    user?.fields.get(tag) ?? unset,
  ])
  const custom = [...(user?.fields ?? [])].filter(
    ([tag]) => tag.startsWith('Tag_Profile_Custom_') && isAllowed(app, tag, 'app', 'read'),
  )
  return {
    userID,
    ...Object.fromEntries(standard),
    lastUpdatedTime: user?.updatedAt ?? 0,
    profileCustomField: custom.map(([key, value]) => ({ key, value })),
  }
}
