import { expect, it } from 'vitest'
import { callControl } from '../testing/control-request.ts'
import { mainApp } from '../testing/test-apps.ts'
import { startTestService } from '../testing/test-service.ts'

it('lists the apps by number and without secrets', async () => {
  const service = await startTestService()
  const answer = await callControl(service, 'GET', '/apps')
  expect(answer.apps.map(({ name }: { name: string }) => name)).toEqual(['main', 'other', 'pushless'])
  expect(answer.apps[0]).toEqual({
    sdkAppId: mainApp.sdkAppId,
    name: 'main',
    admins: ['administrator'],
    secretId: 'AKIDmain',
  })
  expect(JSON.stringify(answer)).not.toMatch(/secret key|cloud key/)
})

it('reads one app as a whole', async () => {
  const service = await startTestService()
  const answer = await callControl(service, 'GET', `/apps/${mainApp.sdkAppId}`)
  expect(answer).toMatchObject({ name: 'main', secretKey: mainApp.secretKey, tencentCloud: mainApp.tencentCloud })
  expect(await callControl(service, 'GET', '/apps/5')).toMatchObject({ code: 'app-not-found', status: 404 })
})
