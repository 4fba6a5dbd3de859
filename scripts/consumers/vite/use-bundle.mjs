// Runs the bundled page against a mock of the service.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createMock } from '@portrait/msw'
import { rename } from './dist/page.js'

const mock = createMock({ seed: { users: [{ userId: 'rider_17' }] } })
const options = { SDKAppID: mock.app.sdkAppId, baseUrl: mock.baseUrl, fetch: mock.fetch }
const profile = await rename(options, 'rider_17', mock.userSig('rider_17'), 'Mio')
assert.equal(profile.nick, 'Mio')
assert.doesNotMatch(readFileSync('dist/page.js', 'utf8'), /^import |node:/m)
console.log('the bundle sets and reads a nickname, imports nothing')
