import { TIM } from '@portrait/browser'
import { createMemoryStore, createService, seedStore } from '@portrait/service'
import { createUserSigSigner } from '@portrait/signing'
import { sdkAppId, secretKey } from '../signing/sample.ts'

/** How many requests it takes until so many components, each of which shows another user's profile, show them. */
export async function countRequests(components: number): Promise<number> {
  const users = Array.from({ length: components + 1 }, (_, index) => ({ userId: `rider_${index}` }))
  const store = createMemoryStore()
  await seedStore(store, { version: 1, apps: [{ sdkAppId, secretKey, users }] })
  const service = createService({ store })
  let requests = 0
  const tim = TIM.create({
    SDKAppID: sdkAppId,
    live: false,
    fetch(url, init) {
      requests += 1
      return service.fetch(url, init)
    },
  })
  const userSig = createUserSigSigner({ sdkAppId, secretKey }).sign('rider_0', { expireSeconds: 600 })
  await tim.login({ userID: 'rider_0', userSig })
  const before = requests
  // What `useProfile` of @portrait/browser/react does for each.
  await Promise.all(
    users.slice(1).map(
      ({ userId }) =>
        new Promise<void>((resolve, reject) => {
          tim.watchProfile(userId, ({ profile, error }) => {
            if (profile?.userID === userId) resolve()
            if (error !== undefined) reject(error)
          })
        }),
    ),
  )
  await tim.logout()
  await service.close()
  return requests - before
}
