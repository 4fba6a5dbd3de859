import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { type GeneratedFiles, generate } from './generate.ts'
import { copySpecs, projectRoot } from './testing/copy-specs.ts'
import { findDrift } from './write-generated.ts'

const gen = 'packages/protocol/src/gen'

let current: GeneratedFiles

beforeAll(async () => {
  current = await generate(projectRoot)
})

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
      expect(text).toMatch(/^(\/\*\*\n \* |<!-- )Generated/)
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
      `${gen}/control.documents.gen.ts`,
      `${gen}/control.lines.gen.ts`,
      `${gen}/control.requests.gen.ts`,
      `${gen}/profile-fields.gen.ts`,
      `${gen}/web.requests.gen.ts`,
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
    expect(changedFiles(files)).toEqual([`${gen}/chat.operations.gen.ts`, 'docs/reference/chat.md'])
    expect(files.get(`${gen}/chat.operations.gen.ts`)).toContain('"rateLimit":{"calls":30,"seconds":60,"error":60007}')
    expect(files.get('docs/reference/chat.md')).toContain('30 per 60 s')
  })
})

describe('a spec that cannot be used', () => {
  // Redocly lists unresolved references there.
  beforeEach(() => {
    vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  })

  afterEach(() => {
    vi.restoreAllMocks()
  })

  it.each([
    [
      'a reference into nothing',
      'specs/chat/openapi.yaml',
      'propertyNames: { type: string, pattern: "^[0-9]$", x-violations: { pattern: 90033 } }',
      'propertyNames: { $ref: "#/components/schemas/Digit" }',
      'specs/chat/openapi.yaml has unresolved references (listed above).',
    ],
    [
      'an unknown code of an operation',
      'specs/lcic/openapi.yaml',
      'x-errors: [FailedOperation.OriginIdExists, InvalidParameter.SdkAppId]',
      'x-errors: [FailedOperation.OriginIdTaken]',
      'specs/lcic/openapi.yaml uses the error code FailedOperation.OriginIdTaken, which the catalogue',
    ],
    [
      'an unknown code of a keyword',
      'specs/chat/openapi.yaml',
      'x-violations: { required: 40002, minItems: 40002 }',
      'x-violations: { required: 40002, minItems: 49999 }',
      'specs/chat/openapi.yaml uses the error code 49999, which the catalogue',
    ],
  ])('%s', async (_, path, from, to, message) => {
    await using copy = await copySpecs()
    await copy.edit(path, from, to)
    const refused = { name: 'SpecError', message: expect.stringContaining(message) }
    await expect(generate(copy.root)).rejects.toMatchObject(refused)
  })

  it('an API without a document', async () => {
    await expect(generate(import.meta.dirname)).rejects.toThrow(
      'specs/chat/openapi.yaml cannot be read. Every API needs a folder in specs/ with an openapi.yaml.',
    )
  })
})
