import { describe, expect, it } from 'vitest'
import { createChat } from './create-chat.ts'
import { UsageError, WebhookError, type WebhookRequest } from './index.ts'
import { baseUrl, chatSecrets } from './testing/start-service.ts'
import { testFields } from './testing/test-fields.ts'

const nowMs = 1_735_689_600_000

function createReceiver(webhookToken: string | null | undefined, atMs = nowMs, sdkAppId = chatSecrets.sdkAppId) {
  return createChat({ ...chatSecrets, sdkAppId, baseUrl, fields: testFields, webhookToken, clock: { now: () => atMs } })
    .webhooks
}

const webhooks = createReceiver('tok-Demo-01')

// The body of the vendor's page, with values of our own.
const portraitSet = {
  CallbackCommand: 'Profile.CallbackPortraitSet',
  Operator_Account: 'admin',
  From_Account: 'rider_17',
  EventTime: 1_735_689_600_123,
  ProfileItem: [
    { Tag: 'Tag_Profile_IM_Nick', Value: 'Aoi' },
    { Tag: 'Tag_Profile_IM_Gender', Value: 'Gender_Type_Female' },
    { Tag: 'Tag_Profile_Custom_Diary', Value: 'rainy' },
    { Tag: 'Tag_Profile_Custom_Ghost', Value: 'boo' },
  ],
}
const stateChange = {
  CallbackCommand: 'State.StateChange',
  EventTime: 1_735_689_600_124,
  Info: { Action: 'Disconnect', To_Account: 'rider_17', Reason: 'LinkClose' },
}

describe('parse', () => {
  it('reads a changed profile in plain words, whoever may read the fields', () => {
    expect(webhooks.parse(webhooks.sign(portraitSet, { platform: 'iOS', clientIp: '192.0.2.7' }))).toEqual({
      type: 'profile-changed',
      userId: 'rider_17',
      operatorId: 'admin',
      atMs: 1_735_689_600_123,
      changes: {
        nick: 'Aoi',
        gender: 'female',
        custom: { Diary: 'rainy' },
        other: { Tag_Profile_Custom_Ghost: 'boo' },
      },
      platform: 'iOS',
      clientIp: '192.0.2.7',
    })
  })

  it('reads who came and went', () => {
    expect(webhooks.parse(webhooks.sign(stateChange))).toEqual({
      type: 'presence-changed',
      userId: 'rider_17',
      action: 'disconnect',
      reason: 'linkClose',
      atMs: 1_735_689_600_124,
      kickedDevices: [],
      platform: 'RESTAPI',
      clientIp: '127.0.0.1',
    })
    const login = {
      ...stateChange,
      Info: { Action: 'Login', To_Account: 'rider_17', Reason: 'Register' },
      KickedDevice: [{ Platform: 'Web' }],
    }
    expect(webhooks.parse(webhooks.sign(login))).toMatchObject({ action: 'login', kickedDevices: ['Web'] })
  })

  it('hands on what it does not know', () => {
    const body = { CallbackCommand: 'C2C.CallbackAfterSendMsg', From_Account: 'rider_17' }
    expect(webhooks.parse(webhooks.sign(body))).toMatchObject({ type: 'other', command: body.CallbackCommand, body })
  })

  it("takes the vendor's own signature", () => {
    const query =
      'SdkAppid=1400000001&CallbackCommand=State.StateChange&contenttype=json&ClientIP=192.0.2.7&OptPlatform=Web' +
      '&RequestTime=1735689600&Sign=02b2f90a5a3dc8e42ad5dacba9e02e16daff772a8cfc48a82158521caec18075'
    const body = JSON.stringify(stateChange)
    expect(webhooks.parse({ url: `https://app.example/hook?${query}`, body })).toMatchObject({ platform: 'Web' })
    expect(webhooks.parse({ url: `/hook?${query}`, body })).toMatchObject({ userId: 'rider_17' })
  })

  const signed = webhooks.sign(stateChange)
  const altered = (change: (request: WebhookRequest) => Partial<WebhookRequest>) => ({ ...signed, ...change(signed) })
  it.each([
    ['of another token', createReceiver('another').sign(stateChange), 'bad-signature'],
    ['without a signature', createReceiver(null).sign(stateChange), 'bad-signature'],
    ['that is old', createReceiver('tok-Demo-01', nowMs - 61_000).sign(stateChange), 'expired'],
    ['from the future', createReceiver('tok-Demo-01', nowMs + 61_000).sign(stateChange), 'expired'],
    ['of another app', createReceiver('tok-Demo-01', nowMs, 1_400_000_002).sign(stateChange), 'wrong-app'],
    ['without a query', altered(() => ({ url: '/' })), 'bad-signature'],
    ['with half a body', altered(({ body }) => ({ body: body.slice(0, -1) })), 'malformed'],
    ['with a list', altered(() => ({ body: '[]' })), 'malformed'],
    ['with null', altered(() => ({ body: 'null' })), 'malformed'],
    ['without a command', webhooks.sign({ Info: {} }), 'malformed'],
    ['without its items', webhooks.sign({ ...portraitSet, ProfileItem: 'none' }), 'malformed'],
    ['with strange items', webhooks.sign({ ...portraitSet, ProfileItem: [{ Tag: 7 }] }), 'malformed'],
    ['without a user', webhooks.sign({ ...portraitSet, From_Account: undefined }), 'malformed'],
    ['with a strange time', webhooks.sign({ ...stateChange, EventTime: 'now' }), 'malformed'],
    ['without an action', webhooks.sign({ ...stateChange, Info: null }), 'malformed'],
    ['with strange devices', webhooks.sign({ ...stateChange, KickedDevice: [7] }), 'malformed'],
  ])('refuses one %s', (_what, request, code) => {
    const parse = () => webhooks.parse(request)
    expect(parse).toThrow(WebhookError)
    expect(parse).toThrow(expect.objectContaining({ name: 'WebhookError', code, operation: 'webhooks.parse' }))
    expect(parse).not.toThrow('tok-Demo-01')
  })

  it('wants to be told when webhooks are not signed', () => {
    const request = createReceiver(null).sign(stateChange)
    expect(createReceiver(null).parse(request)).toMatchObject({ type: 'presence-changed' })
    const parse = () => createReceiver(undefined).parse(request)
    expect(parse).toThrow(UsageError)
    expect(parse).toThrow('webhookToken')
    expect(() => createReceiver('').parse(request)).toThrow(UsageError)
  })
})

it('has an answer that the vendor expects', () => {
  expect(JSON.parse(webhooks.answer)).toEqual({ ActionStatus: 'OK', ErrorCode: 0, ErrorInfo: '' })
})
