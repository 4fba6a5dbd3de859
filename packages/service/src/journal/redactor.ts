import { parseTc3Authorization } from '@portrait/signing'
import { parseQuery } from '../query.ts'
import { isSensitiveName } from './sensitive-names.ts'

/** Takes secrets out of what people read. */
export interface Redactor {
  /** A text without the known secrets and without anything that looks like a UserSig or a token. */
  text(text: string): string
  /** A query or a form, decoded. */
  query(query: string): string
  header(name: string, value: string): string
  /** JSON if it is JSON, else text. */
  body(text: string): string
}

const redacted = '[redacted]'

// Shorter ones would blacken half of every text, and tell by the gaps what they are.
const minSecretLength = 6
const maxDepth = 64
// UserSigs are compressed JSON in an alphabet of their own; JSON web tokens are three parts of base64.
const lookingSecret = /e[JNA][\w*-]{60,}|eyJ[\w-]{8,}\.[\w-]+\.[\w-]+|\bSignature=[0-9a-f]{64}\b/g
/** A name that means a secret and its value, in what is nearly JSON or nearly a query. */
const namedSecret =
  /((?:user[_-]?sig|secret[_-]?key|signature|authorization|token|password|cookie|TLS\.sig)\\*["']?\s*[:=]\s*\\*["']?)([^"'&,\s}\]]+)/gi

/** Makes a redactor of these secrets. */
export function createRedactor(secrets: Iterable<string>): Redactor {
  const known = [...new Set(secrets)].filter(({ length }) => length >= minSecretLength)
  // As they are, within JSON, within a query. The longest first: one may be the beginning of another.
  const forms = [...new Set(known.flatMap((secret) => [secret, inJson(secret), inQuery(secret), formEncoded(secret)]))]
  forms.sort((one, other) => other.length - one.length)

  function text(value: string): string {
    let clean = value
    for (const form of forms) if (clean.includes(form)) clean = clean.replaceAll(form, redacted)
    return clean.replace(lookingSecret, redacted)
  }

  function json(value: unknown, isSecret: boolean, depth: number): unknown {
    if (typeof value === 'string') return isSecret ? redacted : text(value)
    if (typeof value === 'number') return isSecret ? redacted : value
    if (typeof value !== 'object' || value === null) return value
    if (depth === 0) return '…'
    if (Array.isArray(value)) return value.map((item) => json(item, isSecret, depth - 1))
    return Object.fromEntries(
      Object.entries(value).map(([key, child]) => [
        text(key),
        json(child, isSecret || isSensitiveName(key), depth - 1),
      ]),
    )
  }

  function body(value: string): string {
    try {
      return JSON.stringify(json(JSON.parse(value), false, maxDepth))
    } catch {
      return text(withoutBrokenEnd(value, forms)).replace(namedSecret, `$1${redacted}`)
    }
  }

  return {
    text,
    body,
    query(query) {
      const pairs = parseQuery(query)
      if (pairs === undefined) return text(query).replace(namedSecret, `$1${redacted}`)
      const clean = pairs.map(([name, value]) => {
        const isSecret = isSensitiveName(lastStep(name)) && value !== ''
        return `${name}=${isSecret ? redacted : value}`
      })
      // As a whole: a secret may have the signs in it at which pairs are taken apart.
      return text(clean.join('&'))
    },
    header(name, value) {
      return isSensitiveName(name) ? withoutCredential(value, text) : text(value)
    },
  }
}

/** What a text was cut from may have had a secret at the end: then its beginning goes too. */
function withoutBrokenEnd(text: string, forms: readonly string[]): string {
  for (const form of forms) {
    for (let length = Math.min(form.length - 1, text.length); length >= 4; length--) {
      if (text.endsWith(form.slice(0, length))) return text.slice(0, -length) + redacted
    }
  }
  return text
}

/** Tells how somebody signed, and not with what. */
function withoutCredential(value: string, text: (value: string) => string): string {
  const tc3 = parseTc3Authorization(value)
  if (tc3 === undefined) {
    const [, scheme] = /^(Bearer|Basic) /i.exec(value) ?? []
    return scheme === undefined ? redacted : `${scheme} ${redacted}`
  }
  const { secretId, date, service, signedHeaders } = tc3
  const credential = text(`${secretId}/${date}/${service}/tc3_request`)
  return `TC3-HMAC-SHA256 Credential=${credential}, SignedHeaders=${text(signedHeaders.join(';'))}, Signature=${redacted}`
}

/** A list's parameter is named by its last step that is no index: `Users.0.Token`. */
function lastStep(name: string): string {
  return name.split('.').findLast((step) => !/^\d+$/.test(step)) ?? name
}

function inJson(secret: string): string {
  return JSON.stringify(secret).slice(1, -1)
}

function inQuery(secret: string): string {
  return /\p{Surrogate}/u.test(secret) ? secret : encodeURIComponent(secret)
}

function formEncoded(secret: string): string {
  return new URLSearchParams([['', secret]]).toString().slice(1)
}
