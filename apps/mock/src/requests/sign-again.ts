import { type App, type JournalEntry, lcicSettings } from '@portrait/protocol'
import { createTc3Signer, signV1 } from '@portrait/signing'
import { signUserSig } from '../source/sign-user-sig.ts'
import { joinParameters, type Parameter, splitParameters } from './journaled-parameters.ts'
import { redacted } from './redacted.ts'

/** Who signs, when, and for which host. */
export interface SignAgainOptions {
  /** The app that was called, its keys included. */
  readonly app: App
  /** The time of whoever will check it, in milliseconds since the epoch. */
  readonly nowMs: number
  /** The `Host` that the request will have. */
  readonly host: string
}

/** A request as it can be sent. */
export interface SignedRequest {
  /** Encoded. */
  readonly query: string
  /** Those that were sent, without `Host`. */
  readonly headers: Readonly<Record<string, string>>
  /** Empty when there was none. */
  readonly body: string
}

/** Puts fresh signatures in the place of those that the journal does not keep. Other secrets stay redacted. */
export function signAgain(entry: JournalEntry, options: SignAgainOptions): SignedRequest {
  const { host: _, ...headers } = entry.headers
  const query = splitParameters(entry.query)
  const body = entry.body?.text ?? ''
  if (entry.api !== 'lcic') return signUser(entry, { query, headers, body }, options)
  if (headers.authorization !== undefined) return signTc3(entry, { query, headers, body }, options)
  return signParameters(entry, { query, headers, body }, options)
}

interface UnsignedRequest extends Omit<SignedRequest, 'query'> {
  readonly query: readonly Parameter[]
}

/** Chat and the web API: a UserSig of whoever called, good for a day. */
function signUser(
  { user }: JournalEntry,
  { query, headers, body }: UnsignedRequest,
  { app, nowMs }: SignAgainOptions,
): SignedRequest {
  const userSig = signUserSig(app, user ?? app.admins[0] ?? '', nowMs)
  const { authorization } = headers
  return {
    query: joinParameters(query.map(([name, value]) => [name, value === redacted ? userSig : value])),
    headers:
      authorization === undefined
        ? headers
        : { ...headers, authorization: authorization.replaceAll(redacted, userSig) },
    body,
  }
}

/** LCIC in the manner of today: a signature of the whole request. */
function signTc3(
  { method, path }: JournalEntry,
  { query, headers, body }: UnsignedRequest,
  { app, nowMs, host }: SignAgainOptions,
): SignedRequest {
  const timestampSeconds = Math.floor(nowMs / 1000)
  const sent = { ...headers, 'content-type': headers['content-type'] ?? lcicSettings.tcForms.json.contentType }
  const signed = {
    query: joinParameters(query),
    // The journal shows a form as it shows a query.
    body: isForm(headers) ? joinParameters(splitParameters(body)) : body,
  }
  const { authorization } = createTc3Signer(app.tencentCloud).sign({
    method,
    path,
    ...signed,
    headers: { ...sent, host },
    service: lcicSettings.tcService,
    timestampSeconds,
  })
  const hasTime = headers['x-tc-timestamp'] !== undefined
  return {
    ...signed,
    headers: { ...sent, authorization, ...(hasTime && { 'x-tc-timestamp': String(timestampSeconds) }) },
  }
}

/** LCIC in the old manner: a signature among the parameters, of the query or of a form. */
function signParameters(
  { method, path }: JournalEntry,
  { query, headers, body }: UnsignedRequest,
  { app, nowMs, host }: SignAgainOptions,
): SignedRequest {
  const renewed = new Map([['Timestamp', String(Math.floor(nowMs / 1000))]])
  const sign = (given: readonly Parameter[]) => {
    if (!given.some(([name]) => name === 'Signature')) return joinParameters(given)
    const parameters = given.map(([name, value]) => [name, renewed.get(name) ?? value] as const)
    const signature = signV1({ method, host, path, params: parameters }, app.tencentCloud.secretKey)
    return joinParameters(parameters.map(([name, value]) => [name, name === 'Signature' ? signature : value]))
  }
  return isForm(headers)
    ? { query: joinParameters(query), headers, body: sign(splitParameters(body)) }
    : { query: sign(query), headers, body }
}

function isForm(headers: Readonly<Record<string, string>>): boolean {
  return headers['content-type']?.toLowerCase().startsWith(lcicSettings.tcForms.form.contentType) ?? false
}
