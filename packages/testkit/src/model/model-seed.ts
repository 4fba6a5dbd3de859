import type { Choices, Seed } from '@portrait/protocol'

/** The two apps that the random calls go to; both belong to one account, and the second has no push. */
export const modelAppIds = [1_400_000_001, 1_400_000_002] as const

/** What the service and the model begin with. */
export function modelSeed(choices: Choices): Seed {
  const [first, second] = modelAppIds
  const shared = {
    tencentCloud: { secretId: 'AKIDEXAMPLE', secretKey: 'FAKEKEYexampleFAKEKEYexample0000' },
    customFields: [
      { key: 'Team' },
      { key: 'Badge', write: ['admin' as const] },
      { key: 'Motto', write: ['app' as const] },
      { key: 'Note', read: ['admin' as const] },
      { key: 'Diary', read: ['app' as const] },
    ],
    contentWords: ['Spam'],
    choices,
  }
  return {
    version: 1,
    apps: [
      {
        ...shared,
        sdkAppId: first,
        secretKey: 'the secret key of the first app',
        attributeNames: { '0': 'plan', '1': '__proto__' },
        users: [
          { userId: 'a', profile: { nick: 'Ada' }, lcic: { originId: 'crm-a' } },
          { userId: 'b', tags: ['beta'], attributes: { plan: 'gold' } },
          { userId: 'full', tags: Array.from({ length: 98 }, (_, index) => `held ${index}`) },
        ],
      },
      {
        ...shared,
        sdkAppId: second,
        secretKey: 'the secret key of the second app',
        pushEnabled: false,
        users: [{ userId: 'a', lcic: { originId: 'crm-a' } }],
      },
    ],
  }
}
