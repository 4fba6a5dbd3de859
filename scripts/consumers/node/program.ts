// A backend, a service in process on SQLite, and the clients below it.
import assert from 'node:assert/strict'
import { createWebClient } from '@portrait/client/web'
import { AccountNotFoundError, createChat, defineFields } from '@portrait/node'
import { createService, parseSeed, seedStore } from '@portrait/service'
import { createUserSigSigner } from '@portrait/signing'
import { openSqliteStore } from '@portrait/store-sql'

const fields = defineFields({ Team: { type: 'string' } })
const app = {
  sdkAppId: 1400000001,
  secretKey: 'any text does in a program that keeps nothing',
  customFields: fields.customFields,
  users: [{ userId: 'rider_17' }],
}
const store = await openSqliteStore({ path: ':memory:' })
await seedStore(store, parseSeed({ version: 1, apps: [app] }))
const { fetch } = createService({ store })

const baseUrl = 'http://portrait.test'
const chat = createChat({ ...app, admin: 'administrator', baseUrl, fetch, fields })
await chat.profiles.set('rider_17', { nick: 'Aoi', custom: { Team: 'blue' } })
const profile = await chat.profiles.get('rider_17')
assert.deepEqual(profile, { userId: 'rider_17', nick: 'Aoi', custom: { Team: 'blue' } })
const team: string | undefined = profile.custom?.Team
await assert.rejects(chat.profiles.get('nobody'), AccountNotFoundError)

const userSig = () => createUserSigSigner(app).sign('rider_17', { expireSeconds: 60 })
const web = createWebClient({ baseUrl, sdkAppId: app.sdkAppId, userSig, fetch })
const { nick } = await web.getMyProfile()
await store.close()
console.log(`${nick} of team ${team}, through SQLite`)
