import { deepStrictEqual } from 'node:assert/strict'
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chatAnswers, lcicAnswers } from '../../packages/protocol/src/answers.ts'
import { chatRequests, lcicRequests } from '../../packages/protocol/src/requests.ts'
import { run } from '../run-program.ts'

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json }
type Convert = (value: unknown) => unknown

/** An example of the specs, and what both generators call its type. */
interface Fixture {
  readonly api: 'chat' | 'lcic'
  readonly operation: string
  readonly side: 'input' | 'output'
  readonly model: string
  readonly value: Json
}

interface Media {
  readonly schema: { readonly $ref?: string }
  readonly examples?: Readonly<Record<string, { readonly value: Json }>>
}
interface Operation {
  readonly operationId: string
  readonly requestBody?: { readonly content: Readonly<Record<string, Media>> }
  readonly responses: Readonly<Record<string, { readonly content: Readonly<Record<string, Media>> }>>
}

const validators = {
  chat: { input: chatRequests, output: chatAnswers },
  lcic: { input: lcicRequests, output: lcicAnswers },
} as const

/**
 * Two generators, one contract: every example must keep its value on its way through openapi-generator's models, be
 * accepted by our validators before and after, and fit the types of both. Returns what was seen.
 */
export async function crossCheck(root: string, folder: string): Promise<string> {
  await mkdir(folder)
  const codegen = ['--conditions=@portrait/source', join(root, 'packages/codegen/src/main.ts')]
  const client = join(folder, 'client')
  await run(process.execPath, [...codegen, 'sdk', '--generator', 'typescript-fetch', '--out', client], { cwd: folder })
  const fixtures = [...(await readFixtures(client, 'chat')), ...(await readFixtures(client, 'lcic'))]
  await compileTypes(root, folder, fixtures)
  for (const api of ['chat', 'lcic'] as const) {
    const models: Readonly<Record<string, Convert>> = await import(join(folder, `out/client/${api}/models/index.js`))
    for (const fixture of fixtures.filter((each) => each.api === api)) checkValues(models, fixture)
  }
  return `${fixtures.length} examples mean the same to openapi-generator's models and to ours`
}

async function readFixtures(client: string, api: 'chat' | 'lcic'): Promise<readonly Fixture[]> {
  const document: { paths: Readonly<Record<string, Readonly<Record<string, Operation>>>> } = JSON.parse(
    await readFile(join(client, `openapi/${api}.json`), 'utf8'),
  )
  return Object.values(document.paths).flatMap((methods) =>
    Object.values(methods).flatMap(({ operationId: operation, requestBody, responses }) => {
      const of = (side: Fixture['side'], media: Media | undefined): readonly Fixture[] => {
        const model = media?.schema.$ref?.split('/').at(-1)
        if (model === undefined) return []
        return Object.values(media?.examples ?? {}).map(({ value }) => ({ api, operation, side, model, value }))
      }
      return [
        ...of('input', requestBody?.content['application/json']),
        ...of('output', responses['200']?.content['application/json']),
      ]
    }),
  )
}

function checkValues(models: Readonly<Record<string, Convert>>, { api, operation, side, model, value }: Fixture): void {
  const where = `${api} ${operation} ${side}`
  const validate = validators[api][side][operation as never] as (value: unknown) => unknown
  deepStrictEqual(validate(value), undefined, `${where}: our validator refuses the example`)
  const [read, write] = [models[`${model}FromJSON`], models[`${model}ToJSON`]]
  if (read === undefined || write === undefined) {
    deepStrictEqual(value, {}, `${where}: there is no ${model}`)
    return
  }
  const converted: unknown = JSON.parse(JSON.stringify(write(read(value))))
  deepStrictEqual(converted, value, `${where}: ${model} changes the example`)
}

/** Each example is written down as a value of their type and, where it is no failure, of ours. */
async function compileTypes(root: string, folder: string, fixtures: readonly Fixture[]): Promise<void> {
  const known = new Set<string>()
  for (const api of ['chat', 'lcic'])
    for (const name of await readdir(join(folder, 'client', api, 'models')))
      known.add(`${api}/${name.replace('.ts', '')}`)
  const lines = fixtures.flatMap(({ api, operation, side, model, value }, index) => {
    const text = JSON.stringify(value)
    const Api = api === 'chat' ? 'Chat' : 'Lcic'
    const ours = `Ours.${Api}Operations['${operation}']['${side}']`
    const own = side === 'output' && api === 'lcic' ? (value as { Response: Json }).Response : value
    return [
      // An object without properties has no model of theirs.
      `export const theirs${index}: ${known.has(`${api}/${model}`) ? `${Api}.${model}` : 'object'} = ${text}`,
      ...(isFailure(value) ? [] : [`export const ours${index}: ${ours} = ${JSON.stringify(own)}`]),
    ]
  })
  const imports = [
    "import type * as Ours from '@portrait/protocol'",
    "import type * as Chat from './client/chat/models/index.js'",
    "import type * as Lcic from './client/lcic/models/index.js'",
  ]
  await writeFile(join(folder, 'agree.ts'), [...imports, ...lines, ''].join('\n'))
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }\n')
  await mkdir(join(folder, 'node_modules/@portrait'), { recursive: true })
  await symlink(join(root, 'packages/protocol'), join(folder, 'node_modules/@portrait/protocol'))
  const compilerOptions = {
    ...{ target: 'ES2023', lib: ['ES2023', 'DOM', 'DOM.Iterable'], module: 'preserve', moduleResolution: 'bundler' },
    ...{ strict: true, skipLibCheck: true, types: [], customConditions: ['@portrait/source'] },
    ...{ allowImportingTsExtensions: true, rewriteRelativeImportExtensions: true, rootDir: '/', outDir: 'out' },
  }
  await writeFile(
    join(folder, 'types.json'),
    JSON.stringify({ compilerOptions: { ...compilerOptions, noEmit: true }, files: ['agree.ts'] }),
  )
  await writeFile(
    join(folder, 'models.json'),
    JSON.stringify({ compilerOptions: { ...compilerOptions, rootDir: '.' }, include: ['client/*/**/*.ts'] }),
  )
  const tsc = join(root, 'node_modules/.bin/tsc')
  await run(tsc, ['-p', 'types.json'], { cwd: folder })
  await run(tsc, ['-p', 'models.json'], { cwd: folder })
}

function isFailure(value: Json): boolean {
  return /"ActionStatus":"FAIL"|"Response":\{"Error"/.test(JSON.stringify(value))
}
