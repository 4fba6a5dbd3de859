import { ServiceError, type ServiceErrorOptions } from '@portrait/client'
import {
  chatErrors,
  chatPages,
  customTagPrefix,
  type ErrorKind,
  lcicErrors,
  lcicPages,
  standardFields,
} from '@portrait/protocol'
import {
  AccountNotFoundError,
  AuthenticationError,
  InvalidValueError,
  PermissionError,
  RateLimitError,
  type RefusalOptions,
} from './service-errors.ts'

interface ErrorEntry {
  readonly kind?: ErrorKind
  readonly meaning: string
  readonly hint: string
  readonly retryable: boolean
}

// Chat's codes are numbers and LCIC's are words.
const catalogue: Readonly<Record<string, ErrorEntry>> = { ...chatErrors, ...lcicErrors }
const pages: Readonly<Record<string, string>> = { ...chatPages, ...lcicPages }

const classes: Readonly<Record<ErrorKind, new (options: RefusalOptions) => ServiceError>> = {
  'account-not-found': AccountNotFoundError,
  authentication: AuthenticationError,
  permission: PermissionError,
  'rate-limit': RateLimitError,
  'invalid-value': InvalidValueError,
}

/** The error of a refused call: of its kind, when the code has one that callers handle in a way of its own. */
export function createRefusal(options: ServiceErrorOptions, userId: string | undefined): ServiceError {
  const kind = findErrorEntry(options.code)?.kind
  if (kind === undefined) return new ServiceError(options)
  return new classes[kind]({ ...options, page: pages[options.operation], userId, path: findPath(options.reason) })
}

/** What the catalogues say of a code, else of the general one before its point: LCIC adds special ones at will. */
export function findErrorEntry(code: number | string): ErrorEntry | undefined {
  const [general = ''] = String(code).split('.', 1)
  const key = [String(code), general].find((candidate) => Object.hasOwn(catalogue, candidate))
  return key === undefined ? undefined : catalogue[key]
}

// What the APIs call the arguments of this package.
const plainNames: ReadonlyMap<string, string> = new Map([
  ['From_Account', 'userId'],
  ['To_Account', 'userId'],
  ['UserID', 'userId'],
  ['UserId', 'userId'],
  ['Nick', 'nick'],
  ['Nickname', 'nick'],
  ['Name', 'nick'],
  ['FaceUrl', 'avatar'],
  ['Avatar', 'avatar'],
  ['OriginId', 'originId'],
  ['SdkAppId', 'sdkAppId'],
])

/** The first thing that the service's words name, as the caller writes it. */
function findPath(reason: string): string | undefined {
  return reason
    .split(/\W+/)
    .map(toPlainName)
    .find((name) => name !== undefined)
}

function toPlainName(word: string): string | undefined {
  if (word.startsWith(customTagPrefix)) return `custom.${word.slice(customTagPrefix.length)}`
  return standardFields.find(({ tag }) => tag === word)?.property ?? plainNames.get(word)
}
