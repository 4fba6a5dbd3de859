import { expect, it } from 'vitest'
import { createControlClient } from './control-client.ts'
import { baseUrl, controlToken, sdkAppId, startExampleService } from './testing/start-example-service.ts'

it('lists apps and reads one by its number', async () => {
  const { control } = await startExampleService()
  const { apps } = await control.listApps()
  expect(apps).toEqual([{ sdkAppId, name: 'demo', admins: ['administrator'], secretId: 'AKIDexample' }])
  expect(await control.getApp({ sdkAppId })).toMatchObject({ sdkAppId, secretKey: 'example-secret-key' })
})

it("rejects with the problem's words", async () => {
  const { fetch, control } = await startExampleService()
  await expect(control.getApp({ sdkAppId: 5 })).rejects.toMatchObject({
    name: 'ServiceError',
    code: 'app-not-found',
    httpStatus: 404,
    retryable: false,
    message: expect.stringContaining('There is no app with this SDKAppID. It was 5.'),
  })
  const stranger = createControlClient({ baseUrl, token: `${controlToken}x`, fetch })
  await expect(stranger.listApps()).rejects.toMatchObject({ code: 'unauthorized', httpStatus: 401 })
})

it.each([undefined, {}, { sdkAppId: '..' }, { sdkAppId: '\ud800' }])(
  'sends nothing for the input %j',
  async (input) => {
    const fetch = () => Promise.reject(new Error('sent'))
    const control = createControlClient({ baseUrl, token: controlToken, fetch })
    await expect(control.getApp(input as never)).rejects.toMatchObject({ name: 'UsageError', code: 'bad-input' })
  },
)

it.each(['', 'two\nlines'])('does not send the token %j', async (token) => {
  const fetch = () => Promise.reject(new Error('sent'))
  const control = createControlClient({ baseUrl, token, fetch })
  await expect(control.listApps()).rejects.toMatchObject({ name: 'UsageError', code: 'no-credentials' })
})

it.each([
  [200, '[]'],
  [200, '7'],
  [200, '{}'],
  [500, '{"error":"?"}'],
])('takes HTTP %d with %s for a bad response', async (status, text) => {
  const { controlAnswers } = await import('@portrait/protocol/answers')
  const fetch = async () => new Response(text, { status })
  const control = createControlClient({ baseUrl, token: controlToken, fetch, answers: controlAnswers })
  await expect(control.listApps()).rejects.toMatchObject({ name: 'TransportError', code: 'bad-response' })
})
