import { expect, it } from 'vitest'
import { createChat } from './create-chat.ts'
import { InvalidInputError, InvalidValueError, type PushMessage, RateLimitError } from './index.ts'
import { catchError } from './testing/catch-error.ts'
import { baseUrl, chatSecrets, startService } from './testing/start-service.ts'

const text = 'track opens at nine'

it.each<[PushMessage, object]>([
  [{ to: 'everyone', text }, { MsgBody: [{ MsgType: 'TIMTextElem', MsgContent: { Text: text } }] }],
  [
    { to: { allTags: ['beta'], anyTag: ['night', 'vip'] }, text, keepSeconds: 120, from: 'rider_17' },
    { Condition: { TagsAnd: ['beta'], TagsOr: ['night', 'vip'] }, MsgLifeTime: 120, From_Account: 'rider_17' },
  ],
  [
    { to: { allAttributes: { plan: 'gold' }, anyAttribute: { plan: 'gold' } }, text, dedupe: 771204 },
    { Condition: { AttrsAnd: { plan: 'gold' }, AttrsOr: { plan: 'gold' } }, MsgRandom: 771204 },
  ],
  [
    {
      to: 'everyone',
      body: [{ MsgType: 'TIMCustomElem', MsgContent: { Data: '{}' } }],
      offlinePushInfo: { Title: 'hi' },
    },
    { MsgBody: [{ MsgType: 'TIMCustomElem', MsgContent: { Data: '{}' } }], OfflinePushInfo: { Title: 'hi' } },
  ],
])('sends %j', async (message, expected) => {
  const { fetch } = await startService()
  const bodies: object[] = []
  const chat = createChat({
    ...chatSecrets,
    baseUrl,
    random: () => 0.5,
    fetch(url, init) {
      bodies.push(JSON.parse(String(init.body)))
      return fetch(url, init)
    },
  })
  const { taskId } = await chat.push.send(message)
  expect(taskId).toMatch(/^1400000001_/)
  expect(bodies).toEqual([expect.objectContaining({ MsgRandom: 2 ** 31, ...expected })])
})

it.each([
  [{ text }, 'message.to'],
  [{ text, to: {} }, 'message.to'],
  [{ text, to: null }, 'message.to'],
  [{ text, to: 'all' }, 'message.to'],
  [{ text, to: { allTags: [] } }, 'message.to'],
  [{ text, to: { allTags: ['beta'], anyTag: [] } }, 'message.to'],
  [{ text, to: { anyAttribute: {} } }, 'message.to'],
  [{ to: 'everyone' }, 'message'],
])('does not send %j to everyone by mistake', async (message, path) => {
  const { chat, calls } = await startService()
  const error = await catchError(chat.push.send(message as never))
  expect(error).toBeInstanceOf(InvalidInputError)
  expect(error).toMatchObject({ path })
  expect(calls).toEqual([])
})

it('reports what is wrong', async () => {
  const { chat } = await startService()
  const unnamed = await catchError(chat.push.send({ to: { allAttributes: { size: 'L' } }, text }))
  expect(unnamed).toBeInstanceOf(InvalidValueError)
  expect(unnamed).toMatchObject({ code: 90033, operation: 'im_push', page: expect.stringContaining('1047/37166') })
  await chat.push.send({ to: 'everyone', text })
  expect(await catchError(chat.push.send({ to: 'everyone', text }, { maxRetries: 0 }))).toBeInstanceOf(RateLimitError)
})
