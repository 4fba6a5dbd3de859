import {
  type App,
  chatServers,
  type FaultRule,
  type JournalEntry,
  lcicServers,
  type SeedApp,
  type SeedUser,
} from '@portrait/protocol'
import type { UserRecord } from '../source/data-source.ts'
import { joinParameters, splitParameters } from './journaled-parameters.ts'
import { redacted } from './redacted.ts'
import { toCode } from './to-code.ts'
import { toSeedUser } from './to-seed-user.ts'
import { isExpired, listUnrepeatable } from './unrepeatable.ts'

/** What a test has to bring about before the request. */
export interface TestOptions {
  /** The app that was called, as it is configured now. */
  readonly app: App
  /** The users that the request names, as they are now. */
  readonly users: readonly UserRecord[]
  /** The UserIDs of those that it has deleted. */
  readonly deleted?: readonly string[]
  /** The rule that struck, if one did. */
  readonly fault?: FaultRule | undefined
}

const vendorUrls: ReadonlySet<string> = new Set([...Object.values(chatServers), ...Object.values(lcicServers)])
// What they answer is in the request's users and the app alone.
const reading = /^(portrait_get|account_check|im_get_\w+|get(My|User)Profiles?|DescribeUser(Detail)?)$/
// Other in every run.
const passing = new Set(['RequestId', 'lastUpdatedTime'])
const dropped = 0
const daysMs = '2 * 86_400_000'

/** A request as a Vitest test that repeats it against a mock and expects the same outcome. */
export function toTest(entry: JournalEntry, { app, users, deleted = [], fault }: TestOptions): string {
  const { operation = 'a call', status, code, user } = entry
  const outcome = code ?? (status === dropped ? 'no answer' : status)
  const there = users.filter((record) => wasThere(record, entry))
  const changed = there.filter(({ updatedAt }) => updatedAt > entry.atMs).map(({ userId }) => userId)
  const seed = toSeed(app, [...there.map((record) => toSeedUser(record, app)), ...deleted.map(toDeletedUser)])
  const isUnknown = entry.operation === undefined && status !== dropped
  const isLostFault = entry.fault !== undefined && fault === undefined
  const notes = [
    ...listUnrepeatable(entry),
    ...(isOldSigned(entry)
      ? ['It was signed in the old manner, for which the mock has no signer: put a signature in.']
      : []),
    ...(changed.length === 0 ? [] : [`As they are after the call, or after later ones: ${changed.join(', ')}.`]),
    ...(isLostFault ? [`The rule ${entry.fault} that struck is gone: set one like it.`] : []),
  ]
  const lines = [
    ...notes.map((note) => `// ${note.replaceAll(/\s+/g, ' ')}`),
    `const mock = createMock(${toCode({ seed, ...(isUnknown && { onUnknownEndpoint: 'answer' }) }, '  ')})`,
    ...(usesUserSig(entry) ? [`const userSig = mock.userSig(${toCode(user ?? app.admins[0] ?? '')})`] : []),
    ...(isSigned(entry) ? [`const request = ${lcicRequest(entry)}`] : []),
    ...(isExpired(entry) ? [`mock.clock.advance(${daysMs})`] : []),
    ...(fault === undefined ? [] : [`mock.faults.set([${toCode(surely(fault), '  ')}])`]),
    `const answer = mock.fetch(${isSigned(entry) ? 'request' : request(entry)})`,
    ...(status === dropped
      ? ['await expect(answer).rejects.toThrow()']
      : expectations(entry, changed.length === 0 ? readAnswer(entry) : undefined)),
  ]
  return `import { createMock } from '@portrait/msw'
import { expect, it } from 'vitest'

it(${toCode(`${operation} answers ${outcome}`)}, async () => {
  ${lines.join('\n  ')}
})
`
}

/** A rule that strikes the first request that fits. */
function surely({ after: _, times: __, probability: ___, ...rule }: FaultRule): FaultRule {
  return rule
}

/** Nothing is known of them any more, but that they were there. */
function toDeletedUser(userId: string): SeedUser {
  return { userId, lcic: {} }
}

/** Whether a user was there before the request: a granted one that writes may have made them. */
function wasThere({ createdAt }: UserRecord, { operation = '', atMs, code }: JournalEntry): boolean {
  return code !== undefined || reading.test(operation) ? createdAt <= atMs : createdAt < atMs
}

/** The app without its secrets, and without what a seed says by itself. */
function toSeed(app: App, users: SeedUser[]): SeedApp {
  const { sdkAppId, admins, customFields, attributeNames, pushEnabled, deletionEnabled } = app
  const { fieldPermissions, contentWords, choices, region } = app
  return {
    sdkAppId,
    ...((admins.length > 1 || admins[0] !== 'administrator') && { admins }),
    ...(customFields.length > 0 && { customFields }),
    ...(Object.keys(attributeNames).length > 0 && { attributeNames }),
    ...(!pushEnabled && { pushEnabled }),
    ...(!deletionEnabled && { deletionEnabled }),
    ...(fieldPermissions.length > 0 && { fieldPermissions }),
    ...(contentWords.length > 0 && { contentWords }),
    ...(Object.keys(choices).length > 0 && { choices }),
    ...(region !== undefined && { region }),
    users,
  }
}

function isSigned({ api, headers }: JournalEntry): boolean {
  return api === 'lcic' && headers.authorization !== undefined && headers['x-tc-timestamp'] !== undefined
}

function isOldSigned({ api, query, body }: JournalEntry): boolean {
  return api === 'lcic' && [query, body?.text ?? ''].some((text) => text.includes(`Signature=${redacted}`))
}

function usesUserSig({ query, headers, api }: JournalEntry): boolean {
  return api !== 'lcic' && [query, headers.authorization ?? ''].some((text) => text.includes(redacted))
}

function expectations(entry: JournalEntry, answer: unknown): readonly string[] {
  const { status, code, diagnosis } = entry
  return [
    'const response = await answer',
    `expect(response.status).toBe(${status})`,
    ...(answer === undefined ? [] : [`expect(await response.json()).toMatchObject(${toCode(answer, '  ')})`]),
    ...(code === undefined ? [] : [`expect(await response.text()).toContain(${toCode(String(code))})`]),
    ...(diagnosis === undefined
      ? ['expect(mock.calls({ failed: true })).toEqual([])']
      : [`expect(mock.calls()[0]?.diagnosis?.cause).toBe(${toCode(diagnosis.cause)})`]),
  ]
}

/** What a granted request has read; `undefined` for others, whose answer tells less than their code. */
function readAnswer({ operation = '', code, answer }: JournalEntry): unknown {
  if (code !== undefined || !answer.isWhole || answer.text.includes(redacted) || !reading.test(operation))
    return undefined
  return JSON.parse(answer.text, (key, value: unknown) => (passing.has(key) ? undefined : value))
}

function request(entry: JournalEntry): string {
  return `${url(entry)}, {\n    ${init(entry, /^(authorization|content-type|x-.*)$/).join(',\n    ')},\n  }`
}

function lcicRequest(entry: JournalEntry): string {
  const lines = init(entry, /^(content-type|x-(?!tc-timestamp$).*)$/)
  return `mock.signLcic(${url(entry)}, {\n    ${lines.join(',\n    ')},\n  })`
}

function init({ method, headers, body }: JournalEntry, sent: RegExp): readonly string[] {
  const lines = Object.entries(headers)
    .filter(([name]) => sent.test(name))
    .map(([name, value]) => `${toCode(name)}: ${name === 'authorization' ? template(value) : toCode(value)}`)
  return [
    `method: ${toCode(method)}`,
    ...(lines.length === 0 ? [] : [`headers: {\n${lines.map((line) => `      ${line},\n`).join('')}    }`]),
    ...(body === undefined || body.text === '' ? [] : [`body: ${bodyCode(body.text)}`]),
  ]
}

/** JSON as a value, where that says the same. */
function bodyCode(text: string): string {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && JSON.stringify(value) === text) return `JSON.stringify(${toCode(value, '    ')})`
  } catch {
    // Not JSON: that may be what the request is about.
  }
  return toCode(text)
}

function url({ api, path, query, headers: { host = '' } }: JournalEntry): string {
  // The vendor's hosts tell regions and editions apart; the mock answers at all of them.
  const base = vendorUrls.has(`https://${host}`) ? `https://${host}` : `\${mock.baseUrl}`
  const encoded = joinParameters(splitParameters(query)).replaceAll(encodeURIComponent(redacted), redacted)
  const text = `\`${base}${escapeTemplate(path + (encoded && `?${encoded}`))}\``
  return api === 'lcic' ? text : withUserSig(text)
}

function template(text: string): string {
  return text.includes(redacted) ? withUserSig(`\`${escapeTemplate(text)}\``) : toCode(text)
}

function withUserSig(text: string): string {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it stands in the code that is written
  return text.replaceAll(redacted, '${userSig}')
}

function escapeTemplate(text: string): string {
  return text.replaceAll(/[\\`]|\$\{/g, '\\$&')
}
