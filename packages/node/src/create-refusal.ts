import type { ServiceErrorOptions } from '@portrait/client'
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
  RefusedError,
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

const classes: Readonly<Record<ErrorKind, new (options: RefusalOptions) => RefusedError>> = {
  'account-not-found': AccountNotFoundError,
  authentication: AuthenticationError,
  permission: PermissionError,
  'rate-limit': RateLimitError,
  'invalid-value': InvalidValueError,
}

/** What a refused call was about. */
export interface Subject {
  readonly userId?: string | undefined
  /** What its values are called where the caller writes them: `changes` in `profiles.set(userId, changes)`. */
  readonly argument?: string | undefined
}

/** The error of a refused call: of its kind, when the code has one that callers handle in a way of its own. */
export function createRefusal(options: ServiceErrorOptions, { userId, argument }: Subject): RefusedError {
  const kind = findErrorEntry(options.code)?.kind
  const Refusal = kind === undefined ? RefusedError : classes[kind]
  return new Refusal({ ...options, page: pageOf(options.operation), userId, path: findPath(options.reason, argument) })
}

/** The error of one item of an answer that names a code for each. */
export function createItemRefusal(operation: string, code: number, info: string, userId: string): RefusedError {
  const { meaning = '', hint, retryable = false } = findErrorEntry(code) ?? {}
  const who = `The account is ${JSON.stringify(userId)}.`
  // The vendor's words are often a mere name.
  const words = info === '' || info === meaning ? '' : /[.!?。]$/.test(info) ? info : `${info}.`
  const reason = [words, meaning, who].filter(Boolean).join(' ')
  return createRefusal({ operation, code, reason, hint, retryable, httpStatus: 200 }, { userId })
}

/** The vendor's page about an operation. */
export function pageOf(operation: string): string | undefined {
  return pages[operation]
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
function findPath(reason: string, argument: string | undefined): string | undefined {
  const name = reason
    .split(/\W+/)
    .map(toPlainName)
    .find((candidate) => candidate !== undefined)
  if (name === undefined || argument === undefined) return name
  // Whose profile it is, is an argument of its own.
  return argument === 'changes' && name === 'userId' ? name : `${argument}.${name}`
}

function toPlainName(word: string): string | undefined {
  if (word.startsWith(customTagPrefix)) return `custom.${word.slice(customTagPrefix.length)}`
  return standardFields.find(({ tag }) => tag === word)?.property ?? plainNames.get(word)
}
