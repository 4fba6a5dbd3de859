import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadSpec } from './load-spec.ts'
import { generateSdk, type SdkOptions } from './sdk.ts'
import type { Generator } from './sdk-generator.ts'
import { copySpecs, projectRoot } from './testing/copy-specs.ts'

let base: string
beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'portrait-sdk-test-'))
})
afterEach(() => rm(base, { recursive: true }))

/** Stands in for openapi-generator: a module and a file nobody wants, where Python's generator puts them. */
function fakeGenerator(calls: (readonly string[])[] = []): Generator {
  return {
    version: '0',
    async generate(args, cwd) {
      calls.push(args)
      const api = args[args.indexOf('--output') + 1] ?? ''
      await mkdir(join(cwd, api, `portrait_${api}`), { recursive: true })
      await writeFile(join(cwd, api, `portrait_${api}/__init__.py`), '')
      await writeFile(join(cwd, api, `portrait_${api}/git_push.sh`), '')
    },
  }
}

const options = (changes: Partial<SdkOptions> = {}): SdkOptions => ({
  root: projectRoot,
  language: 'python',
  apis: ['chat', 'lcic'],
  out: join(base, 'client'),
  openGenerator: async () => fakeGenerator(),
  report: () => undefined,
  signal: new AbortController().signal,
  ...changes,
})

const written = () => readdir(join(base, 'client'), { recursive: true })

describe('generateSdk', () => {
  it('puts generated packages, signing and the documents side by side', async () => {
    await generateSdk(options())
    expect(await written()).toEqual(
      expect.arrayContaining(['portrait_chat/__init__.py', 'portrait/lcic.py', 'smoke.py', 'openapi/lcic.json']),
    )
    expect(await written()).not.toContain('portrait_chat/git_push.sh')
  })

  it('leaves out what belongs to an API that was not asked for', async () => {
    await generateSdk(options({ apis: ['chat'] }))
    const files = await written()
    expect(files).toEqual(expect.arrayContaining(['portrait/chat.py', 'portrait/user_sig.py', 'portrait/errors.py']))
    expect(files.filter((path) => /lcic|tc3|smoke/.test(path))).toEqual([])
  })

  it('gives the generator words that a shell leaves alone', async () => {
    const calls: (readonly string[])[] = []
    await generateSdk(options({ openGenerator: async () => fakeGenerator(calls), out: join(base, 'my "client" $x') }))
    expect(calls.flat().filter((word) => !/^[\w=,./-]+$/.test(word))).toEqual([])
    expect(calls).toHaveLength(2)
  })

  it('has the language’s templates at hand for the generator, and keeps them out of the client', async () => {
    let templates: readonly string[] = []
    const openGenerator = async (): Promise<Generator> => ({
      version: '0',
      async generate(args, cwd) {
        templates = await readdir(join(cwd, args[args.indexOf('--template-dir') + 1] ?? ''))
        await fakeGenerator().generate(args, cwd)
      },
    })
    await generateSdk(options({ openGenerator }))
    expect(templates).toContain('partial_header.mustache')
    expect((await written()).filter((path) => /template|mustache/.test(path))).toEqual([])
  })

  it('generates from the document as an overlay changes it', async () => {
    const overlay = join(base, 'ours.yaml')
    await writeFile(overlay, 'overlay: 1.0.0\nactions: [{ target: "$.servers[*]", remove: true }]\n')
    await generateSdk(options({ apis: ['chat'], overlays: [overlay] }))
    expect(JSON.parse(await readFile(join(base, 'client/openapi/chat.json'), 'utf8')).servers).toEqual([])
  })

  it.each([
    ['{ target: $.paths, update: 5 }', 'ours.yaml: #/paths: Expected type'],
    [
      '{ target: "$.paths[\'/v4/profile/portrait_get\'].post.responses", remove: true }',
      'portrait_get has no answer for 200',
    ],
    [
      "{ target: \"$.paths['/v4/profile/portrait_get'].post['x-errors']\", update: 41234 }",
      'the error code 41234 is not in any catalogue of ours.',
    ],
    [
      "{ target: \"$.paths['/v4/profile/portrait_get'].post['x-rate-limit']\", remove: true }",
      'portrait_get has no x-rate-limit',
    ],
    [
      '{ target: $.components.schemas.PortraitGetRequest.properties.To_Account, update: { minItems: 99 } }',
      'does not fit its schema',
    ],
    ['{ target: $.components.schemas, update: { X: { $ref: "#/x" } } }', "Can't resolve $ref"],
  ])('writes nothing when an overlay is wrong: %s', async (action, message) => {
    const overlay = join(base, 'ours.yaml')
    await writeFile(overlay, `overlay: 1.0.0\nactions: [${action}]\n`)
    const error: unknown = await generateSdk(options({ apis: ['chat'], overlays: [overlay] })).catch((thrown) => thrown)
    expect(error).toMatchObject({ name: 'SpecError', message: expect.stringContaining(message) })
    await expect(written()).rejects.toThrow(/ENOENT/)
  })

  it('writes nothing when a spec is wrong, and does not ask for the generator', async () => {
    await using specs = await copySpecs()
    await specs.edit('specs/shared/lcic-envelope.yaml', 'Message: { type: string', 'Message: { if: {}, type: string')
    const openGenerator = () => Promise.reject(new Error('asked'))
    await expect(generateSdk(options({ root: specs.root, openGenerator }))).rejects.toThrow(/uses if/)
    await expect(written()).rejects.toThrow(/ENOENT/)
  })

  it('writes nothing when the generator fails', async () => {
    const failing = { version: '0', generate: () => Promise.reject(new Error('no')) }
    await expect(generateSdk(options({ openGenerator: async () => failing }))).rejects.toThrow('no')
    await expect(written()).rejects.toThrow(/ENOENT/)
  })

  it('writes nothing and asks for nothing more when it is stopped before the generator', async () => {
    const openGenerator = () => Promise.reject(new Error('asked'))
    const signal = AbortSignal.abort(new Error('stopped'))
    await expect(generateSdk(options({ openGenerator, signal }))).rejects.toThrow('stopped')
    await expect(written()).rejects.toThrow(/ENOENT/)
  })

  it.each([1, 2])('writes nothing when it is stopped after %i of two APIs', async (count) => {
    const stop = new AbortController()
    const calls: (readonly string[])[] = []
    const generator: Generator = {
      version: '0',
      async generate(args, cwd) {
        await fakeGenerator(calls).generate(args, cwd)
        if (calls.length === count) stop.abort(new Error('stopped'))
      },
    }
    const stopped = generateSdk(options({ openGenerator: async () => generator, signal: stop.signal }))
    await expect(stopped).rejects.toThrow('stopped')
    expect(calls).toHaveLength(count)
    await expect(written()).rejects.toThrow(/ENOENT/)
  })
})

it.each(['python/portrait/lcic.py', 'go/lcic.go', 'java/src/main/java/portrait/LcicClient.java'])(
  '%s signs for the service and version of the spec',
  async (path) => {
    const { raw } = await loadSpec(projectRoot, 'lcic')
    const text = await readFile(join(projectRoot, 'packages/codegen/languages', path), 'utf8')
    expect(text).toMatch(new RegExp(`service = "${raw['x-tc-service']}"`, 'i'))
    expect(text).toMatch(new RegExp(`version = "${raw['x-tc-version']}"`, 'i'))
  },
)
