// A backend that keeps its users' profiles in Tencent Cloud Chat. Here `portrait start` stands in for the cloud.
import assert from 'node:assert/strict'
import { AccountNotFoundError, createChat, createLcic, defineFields, InvalidInputError } from '@portrait/node'
import { startPortrait } from './start-portrait.ts'

const fields = defineFields({ Team: { type: 'string', write: ['admin'] }, Motto: { type: 'string', write: ['app'] } })

const portrait = await startPortrait({
  version: 1,
  apps: [{ customFields: fields.customFields, attributeNames: { 0: 'plan' }, users: [{ userId: 'rider_17' }] }],
})

try {
  const { url: baseUrl, sdkAppId, secretKey, admin, tencentCloud } = portrait.ready
  // In production: `region: 'singapore'` and `host: 'international'` instead of baseUrl.
  const chat = createChat({ sdkAppId, secretKey, admin, baseUrl, fields, verifyWrites: true, webhookToken: 'token' })
  const lcic = createLcic({ ...tencentCloud, baseUrl })

  await chat.profiles.set('rider_17', { nick: 'Aoi', gender: 'female', birthday: 20010503, custom: { Team: 'blue' } })
  const rider = await chat.profiles.get('rider_17')
  assert.deepEqual(rider, {
    userId: 'rider_17',
    nick: 'Aoi',
    gender: 'female',
    birthday: 20010503,
    custom: { Team: 'blue' },
  })
  console.log('set and read:', rider)

  await chat.attributes.set('rider_17', { plan: 'gold' })
  await chat.tags.add('rider_17', ['beta', 'night'])
  assert.deepEqual(await chat.attributes.get('rider_17'), { plan: 'gold' })
  const { taskId } = await chat.push.send({ to: { allTags: ['beta', 'night'] }, text: 'hello', keepSeconds: 60 })
  console.log('pushed:', taskId)

  const student = await lcic.users.register({ sdkAppId, nick: 'Ada' })
  await lcic.users.modify(student.userId, { nick: 'Ada L.' })
  const found: string[] = []
  for await (const result of chat.profiles.getMany([student.userId, 'nobody', 'rider_17'])) {
    found.push(result.ok ? `${result.profile.nick}` : result.error.name)
  }
  assert.deepEqual(found, ['Ada L.', 'AccountNotFoundError', 'Aoi'])
  console.log('read many:', found)

  const login = { Action: 'Login', To_Account: 'rider_17', Reason: 'Register' }
  const webhook = chat.webhooks.sign({ CallbackCommand: 'State.StateChange', EventTime: Date.now(), Info: login })
  const event = chat.webhooks.parse(webhook)
  assert.ok(event.type === 'presence-changed' && event.action === 'login')
  console.log('was told:', event.userId, event.action)

  await assert.rejects(chat.profiles.get('nobody'), (error) => {
    assert.ok(error instanceof AccountNotFoundError)
    console.log('failed on purpose:', error.message)
    return error.userId === 'nobody' && error.code === 40003
  })
  await assert.rejects(chat.profiles.set('rider_17', { nick: 'x'.repeat(501) }), (error) => {
    assert.ok(error instanceof InvalidInputError)
    console.log('failed on purpose:', error.message)
    return error.path === 'changes.nick'
  })
} finally {
  await portrait.stop()
}
