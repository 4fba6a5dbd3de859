import { once } from 'node:events'
import { connect } from 'node:net'
import type { JournalEntry } from '@portrait/protocol'
import { createTc3Signer, createUserSigSigner } from '@portrait/signing'
import { describe, expect, it } from 'vitest'
import { callChat, chatUrl } from '../testing/call-chat.ts'
import { startTestServer } from '../testing/start-test-server.ts'
import type { Ready } from './ready-file.ts'

/** Calls the control API over HTTP, as a stranger with the ready file would. */
async function control(ready: Ready, method: string, path: string, body?: object) {
  return fetch(`${ready.url}/control/v1${path}`, {
    method,
    headers: { authorization: `Bearer ${ready.controlToken}`, 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  })
}

async function newest(ready: Ready): Promise<JournalEntry> {
  const text = await (await control(ready, 'GET', '/journal?limit=1&failed=true')).text()
  return JSON.parse(text).entries[0]
}

describe('from the journal alone one finds out', () => {
  it('that a custom tag was mistyped', async () => {
    const { ready } = await startTestServer()
    const item = { Tag: 'Tag_Profile_Custom_Langauge', Value: 'ja' }
    await control(ready, 'PATCH', `/apps/${ready.sdkAppId}`, { customFields: [{ key: 'Language' }] })
    const answer = await callChat(ready, 'portrait_set', { From_Account: 'rider_17', ProfileItem: [item] })
    expect(answer).toMatchObject({ ErrorCode: 40009 })
    const { diagnosis, code, operation, body } = await newest(ready)
    expect([code, operation]).toEqual([40009, 'portrait_set'])
    expect(body?.text).toContain('Tag_Profile_Custom_Langauge')
    expect(diagnosis).toMatchObject({ cause: 'tag-misspelt', details: { nearest: 'Tag_Profile_Custom_Language' } })
    expect(diagnosis?.fix).toContain('Did you mean Tag_Profile_Custom_Language?')
  })

  it("that a UserSig was signed with another app's key", async () => {
    const { ready } = await startTestServer()
    const other = JSON.parse(await (await control(ready, 'POST', '/apps', { name: 'staging' })).text())
    const { secretKey } = other
    const userSig = createUserSigSigner({ ...ready, secretKey }).sign(ready.admin, { expireSeconds: 60 })
    const response = await fetch(chatUrl(ready, 'portrait_get', userSig), { method: 'POST', body: '{}' })
    expect(await response.json()).toMatchObject({ ErrorCode: 70009 })
    const entry = await newest(ready)
    expect(entry.diagnosis).toMatchObject({ cause: 'wrong-key', details: { keyOfApp: other.sdkAppId } })
    expect(entry.diagnosis?.fix).toContain('staging')
    const text = JSON.stringify(entry)
    for (const secret of [userSig, secretKey, ready.secretKey]) expect(text).not.toContain(secret)
  })

  it('that a TC3 signature was for another host', async () => {
    const { ready } = await startTestServer()
    const { host } = new URL(ready.url)
    const timestampSeconds = Math.floor(Date.now() / 1000)
    const signed = {
      'content-type': 'application/json',
      host: 'lcic.tencentcloudapi.com',
      'x-tc-action': 'DescribeUser',
      'x-tc-version': '2022-08-17',
      'x-tc-timestamp': String(timestampSeconds),
    }
    const body = JSON.stringify({ UserId: 'rider_17' })
    const { authorization } = createTc3Signer(ready.tencentCloud).sign({
      method: 'POST',
      headers: signed,
      body,
      service: 'lcic',
      timestampSeconds,
    })
    // fetch sends the host that is called, whatever was signed.
    const { host: _signedHost, ...headers } = signed
    const response = await fetch(ready.url, { method: 'POST', headers: { ...headers, authorization }, body })
    expect(await response.json()).toMatchObject({ Response: { Error: { Code: 'AuthFailure.SignatureFailure' } } })
    const { diagnosis } = await newest(ready)
    expect(diagnosis).toMatchObject({
      cause: 'signed-for-another-host',
      details: { signedHost: 'lcic.tencentcloudapi.com', receivedHost: host },
    })
    expect(diagnosis?.details.expectedCanonicalRequest).toContain(`\nhost:${host}\n`)
    expect(diagnosis?.details.signedCanonicalRequest).toContain('\nhost:lcic.tencentcloudapi.com\n')
    expect(JSON.stringify(diagnosis)).not.toContain(authorization.slice(-64))
  })
})

it('a UserSig of 180 days expires while the service is told to be later', async () => {
  const { ready } = await startTestServer()
  const userSig = createUserSigSigner(ready).sign(ready.admin, { expireSeconds: 180 * 86_400 })
  const check = async () => {
    const body = JSON.stringify({ CheckItem: [{ UserID: 'rider_17' }] })
    const response = await fetch(chatUrl(ready, 'account_check', userSig), { method: 'POST', body })
    return JSON.parse(await response.text()).ErrorCode
  }
  expect(await check()).toBe(0)
  await control(ready, 'POST', '/clock/advance', { ms: 181 * 86_400_000 })
  expect(await check()).toBe(70001)
  expect((await newest(ready)).diagnosis?.summary).toMatch(/expired 24 hours ago/)
  await control(ready, 'POST', '/clock/release')
  expect(await check()).toBe(0)
})

describe('over HTTP', () => {
  it('a dropped connection ends without a byte', async () => {
    const { ready } = await startTestServer()
    await control(ready, 'PUT', '/faults', { rules: [{ times: 1, effect: { drop: true } }] })
    const { hostname, port, pathname, search } = new URL(chatUrl(ready, 'account_check'))
    const socket = connect(Number(port), hostname)
    let received = 0
    socket.on('data', (chunk) => (received += chunk.length))
    socket.on('error', () => {})
    socket.write(`POST ${pathname}${search} HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n{}`)
    await once(socket, 'close')
    expect(received).toBe(0)
    const body = '{}'
    await control(ready, 'PUT', '/faults', { rules: [{ times: 1, effect: { drop: true } }] })
    await expect(fetch(chatUrl(ready, 'account_check'), { method: 'POST', body })).rejects.toThrow(TypeError)
    expect((await fetch(chatUrl(ready, 'account_check'), { method: 'POST', body })).status).toBe(200)
  })

  it('latency is called off when the caller goes away', async () => {
    const { ready, close } = await startTestServer()
    await control(ready, 'PUT', '/faults', { rules: [{ effect: { latency: { ms: 60_000 } } }] })
    const { hostname, port, pathname, search } = new URL(chatUrl(ready, 'account_check'))
    const stream = await control(ready, 'GET', '/journal/stream')
    const socket = connect(Number(port), hostname)
    socket.write(`POST ${pathname}${search} HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n{}`, () => socket.destroy())
    // The entry comes when the wait is over, a minute before its time.
    const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader()
    const { value = '' } = (await reader?.read()) ?? {}
    expect(JSON.parse(value)).toMatchObject({ operation: 'account_check', status: 0, fault: 'fault-1' })
    await reader?.cancel()
    await close()
  })

  it('every request is reported once it is answered', async () => {
    const told: JournalEntry[] = []
    const { ready, close } = await startTestServer({ onRequest: (entry) => told.push(entry) })
    await callChat(ready, 'account_check', { CheckItem: [{ UserID: 'rider_17' }] })
    await callChat(ready, 'kick', { UserID: 'ghost' })
    await control(ready, 'GET', '/apps')
    await close()
    expect(told.map(({ operation, code }) => [operation, code])).toEqual([
      ['account_check', undefined],
      ['kick', 70107],
      ['listApps', undefined],
    ])
    expect(told[1]?.diagnosis?.cause).toBe('unknown-account')
  })

  it('callers are told why on loopback', async () => {
    const { ready } = await startTestServer()
    const headers = { 'portrait-explain': 'true' }
    const response = await fetch(chatUrl(ready, 'kick'), { method: 'POST', headers, body: '{"UserID":"ghost"}' })
    expect(JSON.parse(response.headers.get('portrait-diagnosis') ?? '')).toMatchObject({ cause: 'unknown-account' })
  })

  it('callers elsewhere are not', async () => {
    // Loopback under a name that is not known to be that.
    const { ready } = await startTestServer({ host: 'LOCALHOST' })
    const headers = { 'portrait-explain': 'true' }
    const response = await fetch(chatUrl(ready, 'kick'), { method: 'POST', headers, body: '{"UserID":"ghost"}' })
    expect(response.headers.get('portrait-diagnosis')).toBe(null)
  })
})
