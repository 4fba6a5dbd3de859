import type VendorV3 from '@tencentcloud/chat'
import type { ChatSDK as ChatV3 } from '@tencentcloud/chat'
import type VendorV2 from 'tim-js-sdk'
import type { ChatSDK as ChatV2 } from 'tim-js-sdk'
import { expectTypeOf } from 'vitest'
import {
  type ChatSDK,
  type CreateOptions,
  type Gender,
  type ImResponse,
  type KickedOutType,
  type NetState,
  type Profile,
  TIM,
  type TimEvent,
  type UpdateMyProfileOptions,
} from './index.ts'

type Calls = 'login' | 'logout' | 'destroy' | 'getMyProfile' | 'getUserProfile' | 'updateMyProfile' | 'on' | 'off'

// Our calls stand in for the vendor's, and the vendor's for ours.
expectTypeOf<ChatSDK>().toExtend<Pick<ChatV3, Calls | 'isReady'>>()
expectTypeOf<ChatV3>().toExtend<Pick<ChatSDK, Calls | 'isReady'>>()
expectTypeOf<ChatSDK>().toExtend<Pick<ChatV2, Calls>>()
expectTypeOf<ChatV2>().toExtend<Pick<ChatSDK, Calls>>()

// The vendor types this one as a boxed String, which no text variable takes: ours stands in for it, not the reverse.
expectTypeOf<ChatSDK>().toExtend<Pick<ChatV3, 'getLoginUser'>>()
expectTypeOf<ChatV3>().not.toExtend<Pick<ChatSDK, 'getLoginUser'>>()

// So do the constants and options, though TypeScript tells enums of different packages apart.
type OptionsV3 = Parameters<ChatV3['updateMyProfile']>[0]
type OptionsV2 = Parameters<ChatV2['updateMyProfile']>[0]
expectTypeOf<OptionsV3>().toExtend<UpdateMyProfileOptions>()
expectTypeOf<OptionsV2>().toExtend<UpdateMyProfileOptions>()
expectTypeOf<VendorV3.TYPES.GENDER_MALE>().toExtend<NonNullable<UpdateMyProfileOptions['gender']>>()
expectTypeOf<VendorV2.TYPES.GENDER_MALE>().toExtend<NonNullable<UpdateMyProfileOptions['gender']>>()
expectTypeOf<typeof TIM.TYPES.GENDER_MALE>().toExtend<NonNullable<OptionsV3['gender']>>()
expectTypeOf<typeof TIM.TYPES.GENDER_MALE>().toExtend<NonNullable<OptionsV2['gender']>>()
expectTypeOf<typeof TIM.TYPES.GENDER_MALE>().toExtend<Gender>()
expectTypeOf<VendorV3.EVENT.PROFILE_UPDATED>().toExtend<typeof TIM.EVENT.PROFILE_UPDATED>()
expectTypeOf<VendorV3.EVENT.KICKED_OUT>().toExtend<typeof TIM.EVENT.KICKED_OUT>()
expectTypeOf<VendorV3.EVENT.NET_STATE_CHANGE>().toExtend<typeof TIM.EVENT.NET_STATE_CHANGE>()
expectTypeOf<VendorV2.EVENT.KICKED_OUT>().toExtend<typeof TIM.EVENT.KICKED_OUT>()
expectTypeOf<`${VendorV3.TYPES.KICKED_OUT_REST_API}`>().toExtend<KickedOutType>()
expectTypeOf<`${VendorV3.TYPES.NET_STATE_CONNECTING}`>().toExtend<NetState>()

declare const tim: ChatSDK

// Answers are exact.
expectTypeOf(tim.getMyProfile()).resolves.toEqualTypeOf<ImResponse<Profile>>()
expectTypeOf(tim.getUserProfile({ userIDList: ['user1'] })).resolves.toEqualTypeOf<ImResponse<Profile[]>>()
expectTypeOf(tim.updateMyProfile({ nick: 'Ada' })).resolves.toEqualTypeOf<ImResponse<Profile>>()
expectTypeOf<Profile['gender']>().toEqualTypeOf<
  '' | 'Gender_Type_Unknown' | 'Gender_Type_Female' | 'Gender_Type_Male'
>()
expectTypeOf<Profile['lastUpdatedTime']>().toEqualTypeOf<number>()
// The vendor's typings have this name, its objects do not.
expectTypeOf<Profile>().not.toHaveProperty('lastUpdatedNumber')

// Constants may be written as texts, but no other words.
tim.updateMyProfile({ gender: 'Gender_Type_Male', nick: undefined })
// @ts-expect-error a word of the user's own
tim.updateMyProfile({ gender: 'male' })
// @ts-expect-error no such field
tim.updateMyProfile({ nickname: 'Ada' })
// @ts-expect-error a list is needed
tim.getUserProfile({ userIDList: 'user1' })

// Handlers know what they are given.
tim.on(TIM.EVENT.PROFILE_UPDATED, (event) => expectTypeOf(event).toEqualTypeOf<TimEvent<'onProfileUpdated'>>())
tim.on('error', ({ data }) => expectTypeOf(data).toEqualTypeOf<{ code: number; message: string }>())
// @ts-expect-error no such event
tim.on('onMessageReceived', () => {})

tim.on(TIM.EVENT.KICKED_OUT, ({ data: { type } }) => expectTypeOf(type).toEqualTypeOf<KickedOutType>())
tim.once('netStateChange', ({ data: { state } }) => expectTypeOf(state).toEqualTypeOf<NetState>())

// A UserSig may be fetched, and any call be called off.
tim.login({ userID: 'user1', userSig: 'any' })
tim.login({ userID: 'user1', userSig: async () => 'any' })
tim.getMyProfile({ signal: AbortSignal.timeout(5), timeoutMs: 5 })
tim.getUserProfile({ userIDList: ['user1'] }, { timeoutMs: 5 })

// An instance needs a place to call.
expectTypeOf<{ SDKAppID: number; baseUrl: string }>().toExtend<CreateOptions>()
expectTypeOf<{ SDKAppID: number; fetch: typeof fetch }>().toExtend<CreateOptions>()
expectTypeOf<{ SDKAppID: number }>().not.toExtend<CreateOptions>()
