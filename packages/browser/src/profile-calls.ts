import { createWebProfiles } from '@portrait/client/web-profiles'
import type { ProfileUpdate } from '@portrait/protocol'
import { answer } from './answer.ts'
import type { ChatSDK, UserSig } from './chat-sdk.ts'
import type { ConnectOptions } from './create-options.ts'
import type { Profile } from './profile.ts'
import { refuseSecretKey } from './refuse-secret-key.ts'
import { toClientOptions } from './to-client-options.ts'

export type { CallOptions, GetUserProfileOptions, ImResponse, UserSig } from './chat-sdk.ts'
export type { ConnectOptions } from './create-options.ts'
export { ImError } from './im-error.ts'
export type { AdminForbidType, AllowType, CustomField, Gender, Profile } from './profile.ts'
export type { UpdateMyProfileOptions } from './update-my-profile-options.ts'

/** The three calls of profiles. */
export type ProfileCalls = Pick<ChatSDK, 'getMyProfile' | 'getUserProfile' | 'updateMyProfile'>

/** Which app, where, and who calls. */
export type ProfileCallsOptions = ConnectOptions & {
  /** Asked at every call where it is a function. */
  readonly userSig: UserSig
}

/**
 * Makes the three calls alone: one request each, no login, no events, nothing kept, and what is wrong with the arguments
 * is the service's to say. Throws a PortraitError for a wrong option; the calls reject with an ImError.
 */
export function createProfileCalls(options: ProfileCallsOptions): ProfileCalls {
  const { userSig, timeoutMs } = options
  refuseSecretKey(options)
  const client = createWebProfiles({
    ...toClientOptions(options),
    userSig: async () => (typeof userSig === 'function' ? userSig() : userSig),
  })
  // The spec leaves the constants open; the service answers and takes no others.
  return {
    getMyProfile: (callOptions) =>
      answer('getMyProfile', () => client.getMyProfile({ timeoutMs, ...callOptions }) as Promise<Profile>),
    updateMyProfile: (update, callOptions) =>
      answer(
        'updateMyProfile',
        () => client.updateMyProfile(update as ProfileUpdate, { timeoutMs, ...callOptions }) as Promise<Profile>,
      ),
    getUserProfile: ({ userIDList }, callOptions) =>
      answer('getUserProfile', async () => {
        const { profiles } = await client.getUserProfiles(
          { userIDs: userIDList as string[] },
          { timeoutMs, ...callOptions },
        )
        return profiles as Profile[]
      }),
  }
}
