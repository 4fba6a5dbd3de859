// What a page does with the adapter.
import { TIM } from '@portrait/browser'

export async function rename(options: Parameters<typeof TIM.create>[0], userID: string, userSig: string, nick: string) {
  const tim = TIM.create(options)
  await tim.login({ userID, userSig })
  await tim.updateMyProfile({ nick, gender: TIM.TYPES.GENDER_FEMALE })
  const { data } = await tim.getMyProfile()
  await tim.logout()
  return data
}

// The other entries, in the same bundle.
export { createProfileCalls } from '@portrait/browser/profile'
