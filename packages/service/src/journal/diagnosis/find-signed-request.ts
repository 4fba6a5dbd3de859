import type { DiagnosisCause } from '@portrait/protocol'
import { createTc3Verifier, type Tc3Request } from '@portrait/signing'
import type { Trace } from '../../trace.ts'
import type { FactsOf, Scene } from './scene.ts'
import { signedHosts } from './signed-hosts.ts'

/** What a signature fits that does not fit the request as it arrived. */
export interface SignedRequest {
  readonly cause: DiagnosisCause
  readonly summary: string
  readonly fix: string
  readonly details: Readonly<Record<string, string | number>>
  readonly request: Tc3Request
}

interface Guess extends SignedRequest {
  readonly secretKey: string
}

/** A request as the signature covers it. */
export function toTc3Request({ method, path, query, headers, body = new Uint8Array() }: Trace): Tc3Request {
  const single = Object.entries(headers).map(([name, value]) => [name, typeof value === 'string' ? value : undefined])
  return { method, path, query, headers: Object.fromEntries(single), body }
}

/** Tries what people get wrong: the host, the key, the content type, the body. */
export function findSignedRequest(
  received: Tc3Request,
  facts: FactsOf<'tc3'>,
  scene: Scene,
): SignedRequest | undefined {
  const verifier = createTc3Verifier()
  for (const guess of guesses(received, facts, scene)) {
    if (verifier.verify(guess.request, guess.secretKey).ok) return guess
  }
  return undefined
}

function* guesses(received: Tc3Request, { app, authorization }: FactsOf<'tc3'>, scene: Scene): Generator<Guess> {
  const { secretKey } = app.tencentCloud
  const host = received.headers.host ?? ''
  for (const signed of signedHosts(scene.trace, authorization?.service)) {
    yield {
      cause: 'signed-for-another-host',
      summary: `The request was signed for the host ${signed}, but arrived for ${host}.`,
      fix: `Sign with the host that is called, ${host}: give the client that address as its endpoint. A proxy must pass the Host header on.`,
      details: { signedHost: signed, receivedHost: host },
      request: withHeader(received, 'host', signed),
      secretKey,
    }
  }
  yield* keyGuesses(received, app.secretKey, scene)
  const type = received.headers['content-type'] ?? ''
  for (const signed of ['application/json', 'application/json; charset=utf-8', 'application/x-www-form-urlencoded']) {
    yield {
      ...mismatch('content-type', `with the content type ${signed}, but arrived with ${type}`),
      details: { difference: 'content-type', signedContentType: signed, receivedContentType: type },
      request: withHeader(received, 'content-type', signed),
      secretKey,
    }
  }
  for (const body of otherBodies(received.body)) {
    yield {
      ...mismatch('body', `with another body: ${body === '' ? 'none' : 'the same JSON, written in another way'}`),
      details: { difference: 'body' },
      request: { ...received, body },
      secretKey,
    }
  }
}

function* keyGuesses(request: Tc3Request, userSigKey: string, { apps }: Scene): Generator<Guess> {
  yield {
    cause: 'wrong-key',
    summary: "The request was signed with the app's key for UserSigs, not with its TencentCloud key.",
    fix: 'Sign with tencentCloud.secretKey.',
    details: { keyIs: 'secretKey' },
    request,
    secretKey: userSigKey,
  }
  for (const { sdkAppId, name, tencentCloud } of apps) {
    yield {
      cause: 'wrong-key',
      summary: `The request was signed with the TencentCloud key of app ${sdkAppId} (${name}), whose SecretId is another one.`,
      fix: `Use the SecretId and the SecretKey of one app: the SecretId of ${sdkAppId} is ${tencentCloud.secretId}.`,
      details: { keyOfApp: sdkAppId },
      request,
      secretKey: tencentCloud.secretKey,
    }
  }
}

function mismatch(what: string, how: string): Pick<Guess, 'cause' | 'summary' | 'fix'> {
  return {
    cause: 'signature-mismatch',
    summary: `The request was signed ${how}.`,
    fix: `Sign the ${what} that is sent, byte by byte.`,
  }
}

function withHeader(request: Tc3Request, name: string, value: string): Tc3Request {
  return { ...request, headers: { ...request.headers, [name]: value } }
}

function otherBodies(body: Tc3Request['body']): readonly string[] {
  const text = typeof body === 'string' ? body : new TextDecoder().decode(body)
  try {
    const value: unknown = JSON.parse(text)
    return ['', text.trim(), JSON.stringify(value), JSON.stringify(value, null, 2), '{}'].filter(
      (other) => other !== text,
    )
  } catch {
    return ['', text.trim()].filter((other) => other !== text)
  }
}
