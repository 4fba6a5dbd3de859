import { describe, expect, it } from 'vitest'
import { createControlClient } from './control-client.ts'
import { baseUrl, controlToken, sdkAppId, startExampleService } from './testing/start-example-service.ts'

it('lists apps and reads one by its number', async () => {
  const { control } = await startExampleService()
  const { apps } = await control.listApps()
  expect(apps).toEqual([
    expect.objectContaining({ sdkAppId, name: 'demo', admins: ['administrator'], secretId: 'AKIDexample' }),
  ])
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

describe('lines', () => {
  async function collect<Line>(lines: AsyncIterable<Line>): Promise<Line[]> {
    const collected: Line[] = []
    for await (const line of lines) collected.push(line)
    return collected
  }

  it('come and go: users in bulk, an export, and its import', async () => {
    const { control } = await startExampleService()
    const users = Array.from({ length: 2500 }, (_, index) => ({ userId: `user_${index}` }))
    expect(await control.seedUsers({ sdkAppId, lines: users })).toEqual({ users: 2500 })
    const exported = await collect(await control.exportState())
    expect(exported).toHaveLength(1 + 1 + 2501 + 1)
    await control.deleteApp({ sdkAppId })
    async function* later() {
      yield* exported
    }
    expect(await control.importState({ lines: later() })).toEqual({ apps: 1, users: 2501, pushes: 0 })
    expect(await collect(await control.exportState())).toEqual(exported)
  })

  it('that are broken are named', async () => {
    const { control } = await startExampleService()
    const lines = [{ userId: 'a' }, { userId: 'ä' }]
    await expect(control.seedUsers({ sdkAppId, lines })).rejects.toMatchObject({
      code: 'broken-line',
      message: expect.stringContaining('Line 2: userId must match pattern'),
    })
  })

  it('that come to an end are no longer asked for', async () => {
    const { control } = await startExampleService()
    for await (const line of await control.exportState()) {
      expect(line).toMatchObject({ type: 'portrait-state' })
      break
    }
  })

  it('must be given', async () => {
    const { control } = await startExampleService()
    await expect(control.seedUsers({ sdkAppId } as never)).rejects.toMatchObject({ name: 'UsageError' })
  })

  it.each([
    ['{"type":"end"', 'a line that is no JSON'],
    ['{"type":"end"}\n', 'breaks the spec'],
    ['7\n', 'JSON of another shape'],
  ])('that are %s make a bad response', async (text, problem) => {
    const { controlAnswers } = await import('@portrait/protocol/answers')
    const fetch = async () => new Response(text)
    const control = createControlClient({ baseUrl, token: controlToken, fetch, answers: controlAnswers })
    const reading = control.exportState().then(collect)
    await expect(reading).rejects.toMatchObject({ code: 'bad-response', message: expect.stringContaining(problem) })
  })

  it('reject with what the service refused, and with a connection that breaks', async () => {
    const { fetch } = await startExampleService()
    const stranger = createControlClient({ baseUrl, token: 'another token of ours', fetch })
    await expect(stranger.exportState()).rejects.toMatchObject({ code: 'unauthorized' })
    const broken = createControlClient({ baseUrl, token: controlToken, fetch: () => Promise.reject(new Error('no')) })
    await expect(broken.exportState()).rejects.toMatchObject({ name: 'TransportError', code: 'network' })
  })

  it('end when the caller aborts', async () => {
    const { control } = await startExampleService()
    const abort = new AbortController()
    const lines = await control.exportState({ signal: abort.signal })
    abort.abort()
    await expect(collect(lines)).rejects.toMatchObject({ code: 'aborted' })
  })
})
