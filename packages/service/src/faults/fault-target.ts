import { type App, chatOperations, chatSettings, type FaultRule, lcicSettings, webSettings } from '@portrait/protocol'
import { decodeUserSig, parseTc3Authorization } from '@portrait/signing'
import { headerOf, type ServiceRequest } from '../message.ts'
import { chatOperationAt, webOperationAt } from '../operation-names.ts'
import { type Parameters, parameterOf, parseQuery } from '../query.ts'
import type { Store } from '../store.ts'
import type { ProfileApi } from '../trace.ts'
import { usersNamed } from '../users-named.ts'

/** The largest body that an API reads. */
const maxBodyBytes: Readonly<Record<ProfileApi, number>> = {
  chat: Math.max(
    chatSettings.maxBodyBytes,
    ...Object.values(chatOperations).map((operation) => ('maxRequest' in operation ? operation.maxRequest.bytes : 0)),
  ),
  lcic: lcicSettings.tcForms.json.maxBytes,
  web: webSettings.maxBodyBytes,
}

/** A request as fault rules see it: what it says of itself, found out only as far as a rule asks. */
export interface FaultTarget {
  readonly api: ProfileApi
  fits(match: NonNullable<FaultRule['match']>): Promise<boolean>
  /** The operation that is called; `undefined` when there is none of that name. */
  operation(): Promise<string | undefined>
  /** The app whose SDKAppID the request has; LCIC's has none. */
  app(): Promise<App | undefined>
}

/** Makes the target of a request, whose body can be read again. */
export function createFaultTarget(request: ServiceRequest, api: ProfileApi, store: Store): FaultTarget {
  const { method, path } = request
  const query = parseQuery(request.query) ?? []
  const isForm =
    headerOf(request, 'content-type')?.toLowerCase().startsWith(lcicSettings.tcForms.form.contentType) ?? false
  const readBody = async () => (method === 'GET' ? undefined : await request.readBody(maxBodyBytes[api]))

  async function lcicParameters(): Promise<Parameters> {
    if (!isForm || method === 'GET') return query
    return parseQuery(new TextDecoder().decode(await readBody())) ?? []
  }

  async function operation(): Promise<string | undefined> {
    if (api === 'chat') return chatOperationAt(path)
    if (api === 'web') return webOperationAt(method, path)
    return headerOf(request, 'x-tc-action') ?? parameterOf(await lcicParameters(), 'Action')
  }

  function sdkAppIdOf(): number {
    return Number(api === 'chat' ? parameterOf(query, 'sdkappid') : headerOf(request, 'x-portrait-app'))
  }

  async function isOfApp(sdkAppId: number): Promise<boolean> {
    if (api !== 'lcic') return sdkAppIdOf() === sdkAppId
    const signed = parseTc3Authorization(headerOf(request, 'authorization') ?? '')?.secretId
    const secretId = signed ?? parameterOf(await lcicParameters(), 'SecretId')
    return secretId !== undefined && (await store.apps.get(sdkAppId))?.tencentCloud.secretId === secretId
  }

  async function concerns(userId: string): Promise<boolean> {
    if (api === 'chat' && parameterOf(query, 'identifier') === userId) return true
    if (api === 'web' && bearerOf(request) === userId) return true
    if (api === 'lcic' && usersNamed(new TextEncoder().encode(request.query), true).has(userId)) return true
    const body = await readBody()
    return body !== undefined && usersNamed(body, isForm && api === 'lcic').has(userId)
  }

  return {
    api,
    operation,
    app: async () => (api === 'lcic' ? undefined : store.apps.get(sdkAppIdOf())),
    async fits(match) {
      if (match.api !== undefined && match.api !== api) return false
      if (match.operation !== undefined && (await operation()) !== match.operation) return false
      if (match.app !== undefined && !(await isOfApp(match.app))) return false
      return match.user === undefined || concerns(match.user)
    },
  }
}

/** Whom the UserSig of a web call names, whether or not it is genuine. */
function bearerOf(request: ServiceRequest): string | undefined {
  const [, userSig = ''] = /^Bearer +(\S+)$/i.exec(headerOf(request, 'authorization') ?? '') ?? []
  try {
    return decodeUserSig(userSig).identifier
  } catch {
    return undefined
  }
}
