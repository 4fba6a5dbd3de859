// biome-ignore-all format: the samples stand here as the vendor prints them
// biome-ignore-all lint/style/useConst: the same
// biome-ignore-all lint/complexity/useArrowFunction: the same
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { type ChatSDK, TIM } from './index.ts'
import { eventually } from './testing/eventually.ts'
import { startService } from './testing/start-service.ts'

// https://intl.cloud.tencent.com/document/product/1047/48161
// verifies: web.sdk.samples
describe("the vendor's sample", () => {
  let tim: ChatSDK
  const log = vi.spyOn(console, 'log').mockImplementation(() => {})
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})

  beforeEach(async () => {
    vi.clearAllMocks()
    tim = await (await startService()).logIn()
  })

  /** What the sample's `then` logged, once it has settled without a complaint. */
  async function logged(): Promise<unknown> {
    await eventually(() => expect(log.mock.calls.length + warn.mock.calls.length).toBe(1))
    expect(warn).not.toHaveBeenCalled()
    return log.mock.lastCall?.[0]
  }

  it('reads the own profile', async () => {
let promise = tim.getMyProfile();
promise.then(function(imResponse) {
  console.log(imResponse.data); // Personal profile - profile instance
}).catch(function(imError) {
  console.warn('getMyProfile error:', imError); // Failed to obtain the user's profile
});
    expect(await logged()).toMatchObject({ userID: 'user1', nick: 'One', gender: '', profileCustomField: [] })
  })

  it('reads the profiles of others', async () => {
let promise = tim.getUserProfile({
  userIDList: ['user1', 'user2'] // Note: even if you retrieve the profile of only one user, the value must be of array type, for example, userIDList: ['user1'].
});
promise.then(function(imResponse) {
  console.log(imResponse.data); // Array that stores other users' profiles - [Profile]
}).catch(function(imError) {
  console.warn('getUserProfile error:', imError); // Failed to obtain the user's profile
});
    expect(await logged()).toMatchObject([{ userID: 'user1', nick: 'One' }, { userID: 'user2', nick: 'Two' }])
  })

  it('updates standard fields', async () => {
// Modify a user's profile
let promise = tim.updateMyProfile({
  nick: 'My nickname',
  avatar: 'http(s)://url/to/image.jpg',
  gender: TIM.TYPES.GENDER_MALE,
  selfSignature: 'My status',
  allowType: TIM.TYPES.ALLOW_TYPE_ALLOW_ANY
});
promise.then(function(imResponse) {
  console.log(imResponse.data); // Profile updated successfully
}).catch(function(imError) {
  console.warn('updateMyProfile error:', imError); // Failed to update the profile
});
    expect(await logged()).toMatchObject({
      userID: 'user1',
      nick: 'My nickname',
      avatar: 'http(s)://url/to/image.jpg',
      gender: 'Gender_Type_Male',
      selfSignature: 'My status',
      allowType: 'AllowType_Type_AllowAny',
    })
  })

  it('updates custom fields', async () => {
// Modify personal custom profile fields
// Custom profile fields must be configured in the IM console in advance. For more information, see https://cloud.tencent.com/document/product/269/1500#.E8.87.AA.E5.AE.9A.E4.B9.89.E8.B5.84.E6.96.99.E5.AD.97.E6.AE.B5.
let promise = tim.updateMyProfile({
  // Ensure that you have applied for the custom profile field Tag_Profile_Custom_Test1 in the IM console by clicking the desired app card and choosing Feature Configuration > User Custom Field.
  // Note: even if only this one custom data field exists, the format of profileCustomField must be of array type.
  profileCustomField: [
    {
      key: 'Tag_Profile_Custom_Test1',
      value: 'My custom profile 1'
    }
  ]
});
promise.then(function(imResponse) {
  console.log(imResponse.data); // Profile updated successfully
}).catch(function(imError) {
  console.warn('updateMyProfile error:', imError); // Failed to update the profile
});
    expect(await logged()).toMatchObject({
      nick: 'One',
      profileCustomField: [{ key: 'Tag_Profile_Custom_Test1', value: 'My custom profile 1' }],
    })
  })

  it('updates standard and custom fields together', async () => {
// Modify personal standard and custom profile fields
let promise = tim.updateMyProfile({
  nick: 'My nickname',
  // Ensure that you have applied for the custom profile fields Tag_Profile_Custom_Test1 and Tag_Profile_Custom_Test2 in the IM console by clicking the desired app card and selecting Feature Configuration > User Custom Field.
  profileCustomField: [
    {
      key: 'Tag_Profile_Custom_Test1',
      value: 'My custom profile 1'
    },
    {
      key: 'Tag_Profile_Custom_Test2',
      value: 'My custom profile 2'
    },
  ]
});
promise.then(function(imResponse) {
  console.log(imResponse.data); // Profile updated successfully
}).catch(function(imError) {
  console.warn('updateMyProfile error:', imError); // Failed to update the profile
});
    expect(await logged()).toMatchObject({
      nick: 'My nickname',
      profileCustomField: [
        { key: 'Tag_Profile_Custom_Test1', value: 'My custom profile 1' },
        { key: 'Tag_Profile_Custom_Test2', value: 'My custom profile 2' },
      ],
    })
  })
})
