/** The parts of a TC3 `Authorization` header. */
export interface Tc3Authorization {
  readonly secretId: string
  /** The date that the signing key is scoped to, `YYYY-MM-DD`. */
  readonly date: string
  /** The service that the signing key is scoped to. It may hold colons and slashes. */
  readonly service: string
  /** Names in lower case, sorted, each once. */
  readonly signedHeaders: readonly string[]
  /** 64 lower-case hex digits. */
  readonly signature: string
}

const shape = /^TC3-HMAC-SHA256 +Credential=([^,]+), *SignedHeaders=([^, ]+), *Signature=([0-9a-f]{64})$/
const date = /^\d{4}-\d{2}-\d{2}$/

/** Reads a TC3 `Authorization` header; undefined when it is malformed. */
export function parseTc3Authorization(header: string): Tc3Authorization | undefined {
  const [, credential, names, signature] = shape.exec(header) ?? []
  if (credential === undefined || names === undefined || signature === undefined) return undefined
  // Some SDKs take the service from an endpoint such as localhost:8080/base: it is all between the second and last slash.
  const first = credential.indexOf('/')
  const second = credential.indexOf('/', first + 1)
  const last = credential.lastIndexOf('/')
  const scopeDate = credential.slice(first + 1, second)
  const service = credential.slice(second + 1, last)
  if (first < 1 || credential.slice(last) !== '/tc3_request' || !date.test(scopeDate) || service === '')
    return undefined
  const signedHeaders = names.split(';')
  if (!isCanonical(signedHeaders)) return undefined
  return { secretId: credential.slice(0, first), date: scopeDate, service, signedHeaders, signature }
}

function isCanonical(names: readonly string[]): boolean {
  return names.every((name, index) => name !== '' && name === name.toLowerCase() && name > (names[index - 1] ?? ''))
}
