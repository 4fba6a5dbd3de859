import type { ChatOperations, LcicOperations, Profile, ProfileUpdate } from '@portrait/protocol'
import { customTagPrefix, standardFields } from '@portrait/protocol'
import type { MockCall } from '../mock-call.ts'

/** Fields of a profile by the browser adapter's names, and custom ones by their keys. */
export type SetProfile = Partial<Omit<ProfileUpdate, 'profileCustomField'> & Pick<Profile, 'level' | 'role'>> & {
  readonly custom?: Readonly<Record<string, string>>
}

/** Whose profile a call set, and to what. */
export interface ProfileSet {
  readonly userId: string | undefined
  readonly fields: Readonly<Record<string, unknown>>
}

type Account = Partial<ChatOperations['account_import']['input']>
type PortraitSet = ChatOperations['portrait_set']['input']
type ModifyUserProfile = Partial<LcicOperations['ModifyUserProfile']['input']>

const propertyByTag = new Map(standardFields.map(({ tag, property }) => [tag, property]))

/** What an accepted call set; `undefined` for a call that sets no profile. */
export function profileSetBy({ operation, user, input }: MockCall): ProfileSet | undefined {
  // An accepted call has the shape of its operation's input: the mock has checked it.
  switch (operation) {
    case 'portrait_set': {
      const { From_Account, ProfileItem } = input as PortraitSet
      return { userId: From_Account, fields: byProperty(ProfileItem.map(({ Tag, Value }) => [Tag, Value])) }
    }
    case 'updateMyProfile': {
      const { profileCustomField = [], ...standard } = input as ProfileUpdate
      const custom = profileCustomField.map(({ key, value }) => [key, value] as const)
      return { userId: user, fields: { ...standard, ...byProperty(custom) } }
    }
    case 'account_import': {
      const { UserID, Nick, FaceUrl } = input as Account
      return { userId: UserID, fields: withoutAbsent({ nick: Nick, avatar: FaceUrl }) }
    }
    case 'ModifyUserProfile': {
      const { UserId, Nickname, Avatar } = input as ModifyUserProfile
      return { userId: UserId, fields: withoutAbsent({ nick: Nickname, avatar: Avatar }) }
    }
    default:
      return undefined
  }
}

function byProperty(values: readonly (readonly [tag: string, value: unknown])[]): ProfileSet['fields'] {
  const custom = values.filter(([tag]) => tag.startsWith(customTagPrefix))
  const standard = values.filter(([tag]) => !tag.startsWith(customTagPrefix))
  return {
    ...Object.fromEntries(standard.map(([tag, value]) => [propertyByTag.get(tag) ?? tag, value])),
    ...(custom.length > 0 && {
      custom: Object.fromEntries(custom.map(([tag, value]) => [tag.slice(customTagPrefix.length), value])),
    }),
  }
}

function withoutAbsent(fields: Readonly<Record<string, unknown>>): ProfileSet['fields'] {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}
