import { deepStrictEqual } from 'node:assert/strict'
import type { Ready } from '../../apps/server/src/index.ts'
import type { RunProgram } from './languages.ts'
import { recordRequests } from './record-requests.ts'

const nickname = 'Zoë 测试 <&> "\\'

/**
 * Calls a running service with the vendor's SDK: what it writes it reads again, and what the service refuses is the
 * SDK's own error. Our shim must make the same Authorization of each request that the SDK sent. Returns what was seen.
 */
export async function checkTc3(program: RunProgram, ready: Ready): Promise<string> {
  const { secretId, secretKey } = ready.tencentCloud
  const [user = ''] = ready.users
  await using recorder = await recordRequests(ready.url)
  const call = async (action: string, body: object, key = secretKey) => {
    const words = [recorder.host, secretId, key, action, JSON.stringify(body)]
    const answer: { Name?: string; Error?: { Code: string } } = JSON.parse(await program('call', ...words))
    const sent = recorder.requests.at(-1)
    deepStrictEqual(sent?.headers['x-tc-action'], action)
    const { 'content-type': contentType = '', host = '', 'x-tc-timestamp': time, authorization = '' } = sent.headers
    // Credential=ID/DATE/SERVICE/tc3_request; Java's SDK takes the service from the host, which is an address here.
    const service = authorization.split('/')[2] ?? ''
    const ours = await program('sign', 'tc3', secretId, key, service, contentType, host, sent.body, String(time))
    deepStrictEqual(ours, authorization, `${action}: our Authorization differs`)
    return answer
  }
  deepStrictEqual((await call('ModifyUserProfile', { UserId: user, Nickname: nickname })).Error, undefined)
  deepStrictEqual((await call('DescribeUser', { UserId: user })).Name, nickname)
  const refused = [
    (await call('ModifyUserProfile', { UserId: 'nobody', Nickname: nickname })).Error?.Code,
    (await call('DescribeUser', { UserId: user }, 'a wrong key')).Error?.Code,
  ]
  deepStrictEqual(refused, ['ResourceNotFound.User', 'AuthFailure.SignatureFailure'])
  return `wrote, read and was refused as documented; ${recorder.requests.length} Authorizations like ours`
}
