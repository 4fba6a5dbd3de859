import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ts from 'typescript'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { SpecError } from './spec-error.ts'
import { type TargetArguments, toTarget } from './target.ts'
import { projectRoot } from './testing/copy-specs.ts'
import { writeGenerated } from './write-generated.ts'

// A spec of somebody's own, with one operation.
const spec = `openapi: 3.1.0
info: { title: Shop, version: "1" }
servers: [{ url: "https://shop.example.com", description: Shop }]
x-violations: { default: 40001 }
x-errors: [60002]
paths:
  /rename:
    post:
      operationId: rename
      summary: Rename a shop.
      externalDocs: { url: "https://shop.example.com/rename" }
      x-idempotent: true
      x-rate-limit: { calls: 200, seconds: 1, error: 60007 }
      x-errors: [40001]
      requestBody:
        content:
          application/json:
            schema: { $ref: "#/components/schemas/RenameRequest" }
            examples:
              short: { value: { Name: Aoi } }
      responses:
        "200":
          description: It is renamed.
          content:
            application/json:
              schema: { $ref: "#/components/schemas/RenameAnswer" }
components:
  schemas:
    RenameRequest:
      type: object
      required: [Name]
      properties:
        Name: { type: string, maxLength: 10, pattern: "^[A-Z]" }
    RenameAnswer:
      type: object
      properties:
        Names: { type: array, items: { type: string } }
`
const catalogue = '- { code: 50001, meaning: It is closed., hint: Come back in the morning. }\n'

let base: string
beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'portrait-own-spec-'))
})
afterEach(() => rm(base, { recursive: true }))

/** What the command does, in a folder with these files. */
async function generate(files: Readonly<Record<string, string | Uint8Array>>, args: TargetArguments = {}) {
  for (const [name, text] of Object.entries(files)) await writeFile(join(base, name), text)
  const target = toTarget({ api: 'shop', spec: 'shop.yaml', out: 'gen', ...args }, base)
  return writeGenerated(target.root, await target.generate(), target.folders)
}

/** The message that stops a run which another one went before. */
async function refusal(
  files: Readonly<Record<string, string | Uint8Array>>,
  args?: TargetArguments,
): Promise<string | undefined> {
  await generate({ 'shop.yaml': spec })
  const readAll = async () => {
    const names = (await readdir(join(base, 'gen'))).sort()
    return Promise.all(names.map((name) => readFile(join(base, 'gen', name), 'utf8')))
  }
  const before = await readAll()
  const error: unknown = await generate(files, args).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(SpecError)
  expect(await readAll()).toEqual(before)
  return (error as Error).message
}

/** What TypeScript says about a program. */
function complaints(file: string) {
  const options = { strict: true, noEmit: true, types: [], allowImportingTsExtensions: true }
  const program = ts.createProgram([file], { ...options, moduleResolution: 100, module: 200, target: 99 })
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => messageText)
}

function edited(from: string, to: string): string {
  expect(spec.split(from)).toHaveLength(2)
  return spec.replace(from, to)
}

describe('a spec of one’s own', () => {
  it('is generated from', async () => {
    expect(await generate({ 'shop.yaml': spec })).toMatchObject({ written: 3 })
    expect(await readFile(join(base, 'gen/shop.operations.gen.ts'), 'utf8')).toContain('rename: { input: Schemas[')
  })

  it('gets validators that answer its own codes, and types that name them', async () => {
    const violations = 'maxLength: 10, x-violations: { maxLength: 50001 }'
    const files = { 'shop.yaml': edited('maxLength: 10', violations), 'codes.yaml': catalogue }
    expect(await generate(files, { errors: ['codes.yaml'], validators: true })).toMatchObject({ written: 5 })
    const runtime = join(projectRoot, 'packages/protocol/src/validator.ts')
    const linked = async (part: string) => {
      const text = await readFile(join(base, `gen/shop.${part}.gen.ts`), 'utf8')
      expect(text.slice(0, 600)).toContain('run `portrait-codegen generate` again')
      expect(text).not.toMatch(/from '\./)
      const path = join(base, `${part}.ts`)
      await writeFile(path, text.replaceAll('@portrait/protocol/validator', runtime))
      return import(path)
    }
    const { shopRequests } = await linked('requests')
    expect(shopRequests.rename({ Name: 'Aoi' })).toBeUndefined()
    expect(shopRequests.rename({ Name: 'Aoi of the hills' })).toMatchObject({ code: 50001, path: 'Name' })
    expect(shopRequests.rename({})).toMatchObject({ code: 40001, message: 'Name is missing.' })
    const { shopAnswers } = await linked('answers')
    expect(shopAnswers.rename({ Names: [5] })).toMatchObject({ path: 'Names[0]' })
    const use = `import { shopRequests } from './requests.ts'
export const code: 40001 | 50001 | undefined = shopRequests.rename({})?.code
// @ts-expect-error: one that the spec does not name
export const other: 40001 | undefined = shopRequests.rename({})?.code
`
    await writeFile(join(base, 'use.ts'), use)
    expect(complaints(join(base, 'use.ts'))).toEqual([])
  })

  it('may have extensions of its own, and parameters for all operations of a path', async () => {
    const text = edited(
      '    post:\n',
      '    parameters: [{ name: trace, in: header, schema: { type: string } }]\n    post:\n',
    )
    await generate({ 'shop.yaml': text.replace('maxLength: 10', 'x-mine: 10') })
  })

  it('may use codes of a catalogue of its own', async () => {
    const files = { 'shop.yaml': edited('x-errors: [40001]', 'x-errors: [50001]'), 'codes.yaml': catalogue }
    await generate(files, { errors: ['codes.yaml'] })
    const fix = 'portrait-codegen generate --api shop --spec shop.yaml --out gen --errors codes.yaml'
    expect(toTarget({ api: 'shop', spec: 'shop.yaml', out: 'gen', errors: ['codes.yaml'] }, base).fix).toBe(fix)
  })

  it.each<[string, string, string, string]>([
    ['no YAML', 'x-errors: [60002]', 'x-errors: [60002', 'shop.yaml:6: this is not YAML: '],
    ['a key twice', 'x-errors: [60002]', 'info: {}', 'shop.yaml:5: this is not YAML: Map keys must be unique.'],
    [
      'a reference into nothing',
      '"#/components/schemas/RenameAnswer"',
      '"#/components/schemas/Renamed"',
      'shop.yaml:26: the $ref "#/components/schemas/Renamed" leads nowhere. Define what it names, or correct the name.',
    ],
    [
      'a reference to itself',
      '    RenameAnswer:\n',
      '    One: { $ref: "#/components/schemas/One" }\n    RenameAnswer:\n',
      'shop.yaml: a $ref leads to itself. Let it lead to a schema.',
    ],
    [
      'a schema without an end',
      'items: { type: string }',
      'items: { $ref: "#/components/schemas/RenameAnswer" }',
      'shop.yaml:37: a schema contains itself, at #/components/schemas/RenameAnswer/properties/Names/items/properties. Leave',
    ],
    [
      'an example that does not fit',
      'Name: Aoi',
      'Name: aoi',
      'shop.yaml:20: the example short of rename does not fit its schema: /Name must match pattern "^[A-Z]". Correct the example, or the schema.',
    ],
    [
      'an unknown code',
      'x-errors: [40001]',
      'x-errors: [50001]',
      'shop.yaml:14: the error code 50001 is not in any catalogue of ours. Correct it, or add it to one of yours and name that with --errors.',
    ],
    [
      'no frequency limit',
      'x-rate-limit:',
      'x-limit:',
      'shop.yaml:8: rename has no x-rate-limit: { calls, seconds, error }.',
    ],
    [
      'an odd frequency limit',
      '{ calls: 200, seconds: 1, error: 60007 }',
      'often',
      'shop.yaml:13: calls in x-rate-limit of rename is missing. Give it a whole number above 0.',
    ],
    [
      'no list of codes',
      'x-errors: [40001]',
      'x-errors: 40001',
      'shop.yaml:8: rename has no list of codes in x-errors.',
    ],
    ['no name', 'operationId: rename', 'x-id: rename', 'shop.yaml:8: post /rename has no operationId.'],
    [
      'a name that is none',
      'operationId: rename',
      'operationId: re-name',
      'shop.yaml:8: re-name cannot be called as a function.',
    ],
    ['no answers', 'responses:', 'x-responses:', 'shop.yaml:8: rename has no answer for 200.'],
    ['no operations', 'paths:', 'x-paths:', 'shop.yaml:1: there are no operations. Write them under paths.'],
    [
      'operations elsewhere',
      'paths:\n',
      'paths:\n  /x: { $ref: "#/x-item" }\nx-item: { get: { responses: {} } }\nx-other:\n',
      'shop.yaml:7: the operations of /x are in another file.',
    ],
    [
      'a path of nothing',
      'paths:\n',
      'paths:\n  /x:\n',
      'shop.yaml:7: Expected type `PathItem` (object) but got `null`.',
    ],
    [
      'a misspelt keyword',
      'maxLength: 10',
      'maxLenght: 10',
      'shop.yaml:33: Property `maxLenght` is not expected here. Did you mean maxLength?',
    ],
    [
      'a bound that is no number',
      'maxLength: 10',
      'maxLength: ten',
      'shop.yaml:33: Expected type `integer` but got `string`. Correct it.',
    ],
    [
      'a pattern that is none',
      '"^[A-Z]"',
      '"^[A-Z"',
      'shop.yaml:33: Invalid regular expression: /^[A-Z/u: Unterminated character class. Correct the pattern.',
    ],
  ])('with %s is refused by its line', async (_, from, to, message) => {
    expect(await refusal({ 'shop.yaml': edited(from, to) })).toContain(message)
  })

  it('is refused when an operation has the name of another', async () => {
    const post = spec.slice(spec.indexOf('    post:\n'), spec.indexOf('components:\n'))
    expect(await refusal({ 'shop.yaml': edited('components:\n', `  /again:\n${post}components:\n`) })).toBe(
      'shop.yaml:29: operationId rename is used twice, first at shop.yaml:9. Rename one of them.',
    )
  })

  it.each<[string, string | Uint8Array, string]>([
    ['text', 'hello\n', 'file.json:1: this is no OpenAPI document. Begin it with "openapi: 3.1.0".'],
    ['empty', '', 'file.json:1: this is no OpenAPI document.'],
    ['bytes', Uint8Array.of(0, 255, 1, 254), 'file.json:1: this is no'],
    [
      'broken JSON',
      '{ "openapi": "3.1.0",\n  "info": { "title": "x" }\n  "paths": {} }',
      'file.json:3: this is not JSON: ',
    ],
    ['another standard', 'swagger: "2.0"\npaths: {}\n', 'file.json:1: this is no OpenAPI document.'],
  ])('that is %s is refused', async (_, text, message) => {
    expect(await refusal({ 'file.json': text }, { spec: 'file.json' })).toContain(message)
  })

  it.each<[string, string, string]>([
    [
      'a name twice',
      '{ target: "$.paths[\'/rename\'].post.operationId", update: 5 }',
      'shop.yaml, overlaid by ours.yaml: #/paths/~1rename/post/operationId: Expected type `string` but got `integer`. Correct the overlay.',
    ],
    [
      'a code',
      '{ target: "$.paths[\'/rename\'].post", update: { x-errors: [50001] } }',
      'shop.yaml, overlaid by ours.yaml: the error code 50001 is not in any catalogue of ours.',
    ],
    [
      'no limit',
      "{ target: \"$.paths['/rename'].post['x-rate-limit']\", remove: true }",
      'shop.yaml:8, overlaid by ours.yaml: rename has no x-rate-limit',
    ],
    [
      'a reference',
      '{ target: $.components.schemas.RenameRequest.properties, update: { X: { $ref: "#/x" } } }',
      "shop.yaml, overlaid by ours.yaml: #/components/schemas/RenameRequest/properties/X: Can't resolve $ref. Correct the overlay.",
    ],
    [
      'a pattern',
      '{ target: $.components.schemas.RenameRequest.properties.Name, update: { pattern: "[" } }',
      'shop.yaml, overlaid by ours.yaml: #/components/schemas/RenameRequest/properties/Name/pattern: Invalid regular expression: /[/u: Unterminated character class. Correct the overlay.',
    ],
    [
      'an example',
      '{ target: $.components.schemas.RenameRequest.properties.Name, update: { maxLength: 1 } }',
      'shop.yaml, overlaid by ours.yaml: the example short of rename does not fit its schema: /Name must NOT have more than 1 characters. Correct the overlay.',
    ],
  ])('is refused when an overlay changes %s for the worse', async (_, action, message) => {
    const files = { 'ours.yaml': `overlay: 1.0.0\nactions:\n  - ${action}\n` }
    expect(await refusal(files, { overlay: ['ours.yaml'] })).toContain(message)
  })

  it('is refused with a catalogue that is none, or not there', async () => {
    const args = { errors: ['codes.yaml'] }
    expect(await refusal({}, args)).toBe('codes.yaml is not there. Name an existing file with --errors.')
    expect(await refusal({ 'codes.yaml': `${catalogue}- { code: 1, hint: Wait. }\n` }, args)).toBe(
      'codes.yaml:2: 1 has no meaning. Add it.',
    )
  })

  it('is refused when the folder is a file', async () => {
    expect(await refusal({ 'file.txt': '' }, { out: 'file.txt' })).toBe(
      'file.txt/shop.types.gen.ts cannot be written (EEXIST). Make it writable, or name another folder with --out where you gave one.',
    )
  })
})
