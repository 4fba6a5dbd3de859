import { describe, expect, it } from 'vitest'
import { exampleApp } from './example-app.ts'
import { exampleUser } from './example-user.ts'
import type { OpenStore } from './store-contract.ts'
import { otherSdkAppId, putUsers, sdkAppId } from './store-steps.ts'

export function describeApps(open: OpenStore): void {
  describe('apps', () => {
    it('are created, read, changed and deleted', async () => {
      const { apps } = await open()
      expect(await apps.get(sdkAppId)).toBeUndefined()
      const created = await apps.update(sdkAppId, (current) => ({
        app: exampleApp(sdkAppId),
        result: current === undefined,
      }))
      expect(created).toBe(true)
      expect(await apps.get(sdkAppId)).toEqual(exampleApp(sdkAppId))
      const renamed = { ...exampleApp(sdkAppId), name: 'renamed' }
      await apps.update(sdkAppId, (current) => {
        expect(current).toEqual(exampleApp(sdkAppId))
        return { app: renamed, result: undefined }
      })
      expect(await apps.get(sdkAppId)).toEqual(renamed)
      await apps.update(sdkAppId, () => ({ app: undefined, result: undefined }))
      expect(await apps.get(sdkAppId)).toBeUndefined()
      expect(await apps.list()).toEqual([])
    })

    it('are listed by SDKAppID', async () => {
      const { apps } = await open()
      for (const id of [sdkAppId, 20, otherSdkAppId, 100, 3]) {
        await apps.update(id, () => ({ app: exampleApp(id), result: undefined }))
      }
      expect(await apps.list()).toEqual([3, 20, 100, otherSdkAppId, sdkAppId].map(exampleApp))
    })

    it('stay as they are when the change throws', async () => {
      const { apps } = await open()
      await apps.update(sdkAppId, () => ({ app: exampleApp(sdkAppId), result: undefined }))
      const refusal = new Error('refused by a rule')
      const update = apps.update(sdkAppId, () => {
        throw refusal
      })
      await expect(update).rejects.toBe(refusal)
      expect(await apps.get(sdkAppId)).toEqual(exampleApp(sdkAppId))
    })

    it('lose none of many concurrent updates', async () => {
      const { apps } = await open()
      await apps.update(sdkAppId, () => ({ app: { ...exampleApp(sdkAppId), name: '' }, result: undefined }))
      const append = () =>
        apps.update(sdkAppId, (app) => ({
          app: { ...exampleApp(sdkAppId), name: `${app?.name}x` },
          result: undefined,
        }))
      await Promise.all(Array.from({ length: 50 }, append))
      expect((await apps.get(sdkAppId))?.name).toBe('x'.repeat(50))
    })

    it('do not take their users with them', async () => {
      const store = await open()
      await putUsers(store, [exampleUser('a')])
      await store.apps.update(sdkAppId, () => ({ app: exampleApp(sdkAppId), result: undefined }))
      await store.apps.update(sdkAppId, () => ({ app: undefined, result: undefined }))
      expect(await store.get(sdkAppId, ['a'])).toEqual([exampleUser('a')])
    })
  })
}
