import type { App, FaultRule, JournalEntry } from '@portrait/protocol'

/** What a test has to bring about before the request. */
export interface TestOptions {
  readonly app: App
  /** The rule that struck, if one did. */
  readonly fault?: FaultRule | undefined
}

const dropped = 0

/** A request as a Vitest test that repeats it against a mock and expects the same answer. */
export function toTest(entry: JournalEntry, { app, fault }: TestOptions): string {
  const { operation = 'a call', status, code, diagnosis, user } = entry
  const outcome = code ?? (status === dropped ? 'no answer' : status)
  const isExpired = diagnosis?.cause === 'user-sig-expired'
  const seed = {
    sdkAppId: app.sdkAppId,
    admins: app.admins,
    customFields: app.customFields,
    attributeNames: app.attributeNames,
    pushEnabled: app.pushEnabled,
    contentWords: app.contentWords,
    fieldPermissions: app.fieldPermissions,
    choices: app.choices,
    users: user === undefined || app.admins.includes(user) ? [] : [{ userId: user }],
  }
  const lines = [
    `const mock = createMock({ seed: ${literal(seed)} })`,
    ...(usesUserSig(entry) ? [`const userSig = mock.userSig(${literal(user ?? app.admins[0] ?? '')})`] : []),
    ...(isExpired ? ['mock.clock.advance(2 * 86_400_000)'] : []),
    ...(fault === undefined ? [] : [`mock.faults.set([${literal(fault)}])`]),
    `const answer = mock.fetch(${request(entry)})`,
    ...(status === dropped ? ['await expect(answer).rejects.toThrow()'] : expectations(entry)),
  ]
  return `import { createMock } from '@portrait/msw'
import { expect, it } from 'vitest'

it(${literal(`${operation} answers ${outcome}`)}, async () => {
  ${lines.join('\n  ')}
})
`
}

function expectations({ status, code, diagnosis }: JournalEntry): readonly string[] {
  return [
    'const response = await answer',
    `expect(response.status).toBe(${status})`,
    ...(code === undefined ? [] : [`expect(await response.text()).toContain(${literal(String(code))})`]),
    ...(diagnosis === undefined
      ? []
      : [
          'const { entries } = await mock.journal.read({ limit: 1 })',
          `expect(entries[0]?.diagnosis?.cause).toBe(${literal(diagnosis.cause)})`,
        ]),
  ]
}

function request({ method, path, query, headers, body }: JournalEntry): string {
  const sent = Object.entries(headers).filter(([name]) => /^(authorization|content-type|x-.*)$/.test(name))
  const url = `\${mock.baseUrl}${escapeTemplate(path + (query && `?${query}`))}`
  const lines = [
    `method: ${literal(method)}`,
    `headers: { ${sent.map(([name, value]) => `${literal(name)}: ${template(value)}`).join(', ')} }`,
    ...(body === undefined || body.text === '' ? [] : [`body: ${literal(body.text)}`]),
  ]
  return `\`${withUserSig(url)}\`, {\n    ${lines.join(',\n    ')},\n  }`
}

function usesUserSig({ query, headers, api }: JournalEntry): boolean {
  return api !== 'lcic' && [query, ...Object.values(headers)].some((text) => text.includes('[redacted]'))
}

function template(text: string): string {
  return text.includes('[redacted]') ? `\`${withUserSig(escapeTemplate(text))}\`` : literal(text)
}

function withUserSig(text: string): string {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it stands in the code that is written
  return text.replaceAll('[redacted]', '${userSig}')
}

function escapeTemplate(text: string): string {
  return text.replaceAll(/[\\`]|\$\{/g, '\\$&')
}

/** A value as code, on one line. */
function literal(value: unknown): string {
  return JSON.stringify(value)
}
