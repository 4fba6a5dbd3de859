import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { type GeneratedFiles, generate } from './generate.ts'
import { toPath } from './load-spec.ts'
import { copySpecs, projectRoot } from './testing/copy-specs.ts'
import { findDrift, writeGenerated } from './write-generated.ts'

const gen = 'packages/protocol/src/gen'

let current: GeneratedFiles

beforeAll(async () => {
  current = await generate(projectRoot)
}, 60_000)

/** Paths of the files that differ in more than the header with the sources' hashes. */
function changedFiles(files: GeneratedFiles): readonly string[] {
  expect([...files.keys()]).toEqual([...current.keys()])
  const bodyOf = (text: string | undefined) => text?.replaceAll(/SHA-256 [0-9a-f]{64}/g, '')
  return [...files].filter(([path, text]) => bodyOf(text) !== bodyOf(current.get(path))).map(([path]) => path)
}

describe('generate', () => {
  it('makes the same files every time, wherever the specs are', async () => {
    await using copy = await copySpecs()
    expect(await generate(copy.root)).toEqual(current)
  })

  it('matches the files that are committed', async () => {
    expect(await findDrift(projectRoot, current)).toEqual([])
  })

  it('names generator, sources and command in every file', () => {
    for (const text of current.values()) {
      expect(text).toMatch(/^(\/\*\*\n \* |<!-- |\{\n {2}"x-generated": ")Generated/)
      expect(text.slice(0, 1000)).toMatch(/specs\/[\w/-]+\.yaml,? \(?SHA-256 [0-9a-f]{64}/)
      expect(text.slice(0, 1000)).toContain('pnpm generate')
    }
  })

  it('hashes the pages that a spec refers to', async () => {
    await using copy = await copySpecs()
    await copy.edit('specs/shared/profile-fields.yaml', 'description: Nickname.', 'description: The nickname.')
    const files = await generate(copy.root)
    const hashOf = (text: string | undefined) => /SHA-256 ([0-9a-f]{64})/.exec(text ?? '')?.[1]
    for (const [path, isChanged] of [
      ['profile-fields.gen.ts', true],
      ['web.requests.gen.ts', true],
      ['control.documents.gen.ts', true],
      ['lcic.requests.gen.ts', false],
    ] as const) {
      expect(hashOf(files.get(`${gen}/${path}`)) !== hashOf(current.get(`${gen}/${path}`)), path).toBe(isChanged)
    }
  })
})

it('writes types and table of the Chat API in less than 120 KiB', () => {
  const files = ['types', 'operations'].map((part) => current.get(`${gen}/chat.${part}.gen.ts`) ?? '')
  expect(files.every((text) => text.length > 5_000)).toBe(true)
  expect(Buffer.byteLength(files.join(''))).toBeLessThan(120 * 1024)
})

describe('the bundled documents', () => {
  const bundles = () => [...current].filter(([path]) => path.startsWith('specs/bundled/'))

  it('stand for themselves: every reference leads to a component of the same document', () => {
    expect(bundles().map(([path]) => path.replace('specs/bundled/', ''))).toEqual([
      'chat.json',
      'chat-3.0.3.json',
      'lcic.json',
      'lcic-3.0.3.json',
      'web.json',
      'web-3.0.3.json',
      'control.json',
      'control-3.0.3.json',
    ])
    for (const [path, text] of bundles()) {
      const document = JSON.parse(text)
      const references = Array.from(text.matchAll(/"\$ref": "([^"]*)"/g), ([, reference = '']) => reference)
      expect(references.length, path).toBeGreaterThan(10)
      for (const reference of new Set(references)) {
        const part = toPath(reference).reduce((node, step) => node?.[step], document)
        expect(part, `${path}: ${reference}`).toBeDefined()
        expect(reference).toMatch(/^#\//)
      }
    }
  })
})

describe('editing a limit', () => {
  it('of a batch changes the operation table, the validator and the reference, and nothing else', async () => {
    await using copy = await copySpecs()
    await copy.edit(
      'specs/chat/openapi.yaml',
      `          maxItems: 100
          items: { $ref: "#/components/schemas/Account" }
          x-violations: { required: 40002`,
      `          maxItems: 77
          items: { $ref: "#/components/schemas/Account" }
          x-violations: { required: 40002`,
    )
    const files = await generate(copy.root)
    expect(changedFiles(files)).toEqual([
      `${gen}/chat.operations.gen.ts`,
      `${gen}/chat.requests.gen.ts`,
      'docs/reference/chat.md',
      'specs/bundled/chat.json',
      'specs/bundled/chat-3.0.3.json',
      'docs/reference/summary.md',
    ])
    expect(files.get(`${gen}/chat.operations.gen.ts`)).toContain('"batch":{"To_Account":77}')
    expect(files.get(`${gen}/chat.requests.gen.ts`)).toContain('.length > 77')
    expect(files.get('docs/reference/chat.md')).toContain('77 `To_Account`')
  })

  it('of a field changes the field table, the validators of the web API and of seeds, and the reference', async () => {
    await using copy = await copySpecs()
    await copy.edit(
      'specs/shared/profile-fields.yaml',
      'Nick: { type: string, x-max-bytes: 500,',
      'Nick: { type: string, x-max-bytes: 321,',
    )
    const files = await generate(copy.root)
    expect([...changedFiles(files)].sort()).toEqual([
      'docs/reference/profile-fields.md',
      'docs/reference/summary.md',
      `${gen}/control.documents.gen.ts`,
      `${gen}/control.lines.gen.ts`,
      `${gen}/control.requests.gen.ts`,
      `${gen}/profile-fields.gen.ts`,
      `${gen}/web.requests.gen.ts`,
      'specs/bundled/control.json',
      'specs/bundled/web.json',
    ])
    expect(files.get(`${gen}/profile-fields.gen.ts`)).toContain('"property":"nick","type":"string","maxBytes":321')
    expect(files.get(`${gen}/web.requests.gen.ts`)).toContain('> 321')
    expect(files.get('docs/reference/profile-fields.md')).toContain('321 bytes')
  })

  it('of the frequency changes the operation table and the reference', async () => {
    await using copy = await copySpecs()
    await copy.edit(
      'specs/chat/openapi.yaml',
      `x-rate-limit: { calls: 200, seconds: 1, error: 60007 }
      x-errors: [40001, 40002`,
      `x-rate-limit: { calls: 30, seconds: 60, error: 60007 }
      x-errors: [40001, 40002`,
    )
    const files = await generate(copy.root)
    expect(changedFiles(files)).toEqual([
      `${gen}/chat.operations.gen.ts`,
      'docs/reference/chat.md',
      'specs/bundled/chat.json',
      'specs/bundled/chat-3.0.3.json',
      'docs/reference/summary.md',
    ])
    expect(files.get(`${gen}/chat.operations.gen.ts`)).toContain('"rateLimit":{"calls":30,"seconds":60,"error":60007}')
    expect(files.get('docs/reference/chat.md')).toContain('30 per 60 s')
  })
})

describe('a spec that cannot be used', () => {
  const chat = 'specs/chat/openapi.yaml'
  it.each([
    {
      mistake: 'a line that is not YAML',
      path: chat,
      from: 'operationId: portrait_set\n      tags: [Profiles]',
      to: 'operationId: portrait_set\n      tags: [Profiles',
      at: 'summary: Set a user',
      says: 'this is not YAML: Flow sequence',
      mend: 'Mend the line, or the one above it.',
    },
    {
      mistake: 'a page that is not YAML',
      path: 'specs/shared/profile-fields.yaml',
      from: '  - tag: Tag_Profile_IM_Nick\n',
      to: '  - tag: "Tag_Profile_IM_Nick\n',
      at: undefined,
      says: 'this is not YAML: ',
      mend: 'Mend the line',
    },
    {
      mistake: 'a reference into nothing',
      path: chat,
      from: 'propertyNames: { type: string, pattern: "^[0-9]$", x-violations: { pattern: 90033 } }',
      to: 'propertyNames: { $ref: "#/components/schemas/Digit" }',
      at: '#/components/schemas/Digit',
      says: 'the $ref "#/components/schemas/Digit" leads nowhere',
      mend: 'Define what it names, or correct the name.',
    },
    {
      mistake: 'a reference to a page that is not there',
      path: chat,
      from: 'PortraitSetAnswer:\n      $ref: "../shared/chat-envelope.yaml',
      to: 'PortraitSetAnswer:\n      $ref: "../shared/envelope.yaml',
      at: '../shared/envelope.yaml',
      says: 'the $ref "../shared/envelope.yaml#/ProfileEnvelope" leads nowhere',
      mend: 'Define what it names',
    },
    {
      mistake: 'two operations of one name',
      path: chat,
      from: 'operationId: portrait_get\n',
      to: 'operationId: portrait_set\n      # the second\n',
      at: '      # the second',
      says: 'operationId portrait_set is used twice, first at specs/chat/openapi.yaml:',
      mend: 'Rename one of them.',
    },
    {
      mistake: 'an example of a request that does not validate',
      path: 'specs/examples/chat/portrait_set.yaml',
      from: 'Value: MyNickName',
      to: 'Value: [MyNickName]',
      at: 'Value: [MyNickName]',
      says: 'the example nick of portrait_set does not fit its schema: /ProfileItem/0/Value must be string,integer',
      mend: 'Correct the example, or the schema.',
    },
    {
      mistake: 'an unknown code of an operation',
      path: 'specs/lcic/openapi.yaml',
      from: 'x-errors: [FailedOperation.OriginIdExists, InvalidParameter.SdkAppId]',
      to: 'x-errors: [FailedOperation.OriginIdTaken]',
      at: 'FailedOperation.OriginIdTaken',
      says: 'the error code FailedOperation.OriginIdTaken is not in specs/shared/lcic-errors.yaml',
      mend: 'Add it there.',
    },
    {
      mistake: 'an unknown code of a keyword',
      path: chat,
      from: 'x-violations: { required: 40002, minItems: 40002 }',
      to: 'x-violations: { required: 40002, minItems: 49999 }',
      at: 'minItems: 49999',
      says: 'the error code 49999 is not in specs/shared/chat-errors.yaml',
      mend: 'Add it there.',
    },
    {
      mistake: 'an operation without a frequency limit',
      path: chat,
      from: '      x-rate-limit: { calls: 200, seconds: 1, error: 60007 }\n      x-errors: [40001, 40002',
      to: '      x-errors: [40001, 40002',
      at: '      operationId: portrait_get\n',
      says: 'portrait_get has no x-rate-limit: { calls, seconds, error }',
      mend: 'Add it; see CONTRIBUTING.md, "Add an operation".',
    },
    {
      mistake: 'an operation that is hardly begun',
      path: chat,
      from: '  /v4/profile/portrait_get:\n    post:\n',
      to: '  /v4/profile/portrait_new:\n    post:\n      operationId: portrait_new\n  /v4/profile/portrait_get:\n    post:\n',
      at: '      operationId: portrait_new\n',
      says: 'portrait_new has no list of codes in x-errors, no answer for 200, no summary, no externalDocs.url (the vendor page), no x-id',
      mend: 'Add them; see CONTRIBUTING.md, "Add an operation".',
    },
    {
      mistake: 'an operation without tag and query',
      path: chat,
      from: 'operationId: account_check\n      tags: [Accounts]\n      summary: Tell which of up to 100 accounts exist.\n      externalDocs: { url: "https://intl.cloud.tencent.com/document/product/1047/34956" }\n      parameters: *query\n',
      to: 'operationId: account_check\n      summary: Tell which exist.\n      externalDocs: { url: "https://intl.cloud.tencent.com/document/product/1047/34956" }\n',
      at: '      operationId: account_check\n',
      says: 'account_check has no tags, no parameters: *query',
      mend: 'Add them',
    },
    {
      mistake: 'an action with the names of the one it was copied from',
      path: 'specs/lcic/openapi.yaml',
      from: 'operationId: DeleteUser\n',
      to: 'operationId: DeleteUsers\n',
      at: 'operationId: DeleteUsers\n',
      says: 'DeleteUsers has no path /#DeleteUsers, no x-tc-action: DeleteUsers, no parameter X-TC-Action with the constant',
      mend: 'Add them',
    },
    {
      mistake: 'an operation without an example of its request',
      path: chat,
      from: '            examples:\n              pair: { $ref: "../examples/chat/account_check.yaml#/pair/request" }\n',
      to: '',
      at: '      operationId: account_check\n',
      says: 'account_check has no example of its request (it goes into a page of specs/examples/chat)',
      mend: 'Add it',
    },
  ])('$mistake', async ({ path, from, to, at, says, mend }) => {
    await using copy = await copySpecs()
    await writeGenerated(copy.root, new Map([['docs/reference/chat.md', 'as before']]))
    await copy.edit(path, from, to)
    const error: unknown = await writeSpecs(copy.root).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ name: 'SpecError', message: expect.stringContaining(says) })
    const { message } = error as Error
    const text = await readFile(join(copy.root, path), 'utf8')
    const line = at === undefined ? '\\d+' : lineOf(text, at)
    expect(message).toMatch(new RegExp(`^${path}:${line}: `))
    expect(message).toContain(mend)
    expect(await readFile(join(copy.root, 'docs/reference/chat.md'), 'utf8')).toBe('as before')
  })

  it('an API without a document', async () => {
    await expect(generate(import.meta.dirname)).rejects.toThrow(
      'specs/chat/openapi.yaml cannot be read. Every API needs a folder in specs/ with an openapi.yaml.',
    )
  })
})

/** The line that a part of a text is in, or for an operation's name the one above it, where the operation begins. */
function lineOf(text: string, part: string): number {
  expect(text).toContain(part)
  const line = text.slice(0, text.indexOf(part)).split('\n').length
  return /operationId|# the/.test(part) ? line - 1 : line
}

/** What the command does. */
async function writeSpecs(root: string): Promise<void> {
  await writeGenerated(root, await generate(root))
}
