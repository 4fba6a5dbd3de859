// A backend that keeps its users' profiles in Tencent Cloud Chat. Here a service of its own stands in for the cloud.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AccountNotFoundError, createChat, createLcic, defineFields, InvalidValueError } from '@portrait/node'
import { startServer } from '@portrait/server'

const fields = defineFields({ Team: { type: 'string', write: ['admin'] } })

const dataDirectory = mkdtempSync(join(tmpdir(), 'backend-quickstart-'))
const server = await startServer({
  port: 0,
  host: '127.0.0.1',
  dataDirectory,
  ephemeral: true,
  seed: { version: 1, apps: [{ customFields: fields.customFields, users: [{ userId: 'rider_17' }] }] },
})

try {
  const { url: baseUrl, sdkAppId, secretKey, admin, tencentCloud } = server.ready
  // In production: `region: 'singapore'` and `host: 'international'` instead of baseUrl.
  const chat = createChat({ sdkAppId, secretKey, admin, baseUrl, fields })
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

  await chat.attributes.define({ 0: 'plan' })
  await chat.attributes.set('rider_17', { plan: 'gold' })
  assert.deepEqual(await chat.attributes.get('rider_17'), { plan: 'gold' })

  const student = await lcic.users.register({ sdkAppId, nick: 'Ada' })
  await lcic.users.modify(student.userId, { nick: 'Ada L.' })
  const found: string[] = []
  for await (const result of chat.profiles.getMany([student.userId, 'nobody', 'rider_17'])) {
    found.push(result.ok ? `${result.profile.nick}` : result.error.name)
  }
  assert.deepEqual(found, ['Ada L.', 'AccountNotFoundError', 'Aoi'])
  console.log('read many:', found)

  await assert.rejects(chat.profiles.get('nobody'), (error) => {
    assert.ok(error instanceof AccountNotFoundError)
    console.log('failed on purpose:', error.message)
    return error.userId === 'nobody' && error.code === 40003
  })
  await assert.rejects(chat.profiles.set('rider_17', { nick: 'x'.repeat(501) }), (error) => {
    assert.ok(error instanceof InvalidValueError)
    console.log('failed on purpose:', error.message)
    return error.path === 'nick' && error.code === 40601
  })
} finally {
  await server.close()
  rmSync(dataDirectory, { recursive: true })
}
