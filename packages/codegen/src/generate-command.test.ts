import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import ts from 'typescript'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type TargetArguments, toTarget } from './target.ts'
import { projectRoot } from './testing/copy-specs.ts'
import { writeGenerated } from './write-generated.ts'

const main = join(import.meta.dirname, 'main.ts')
let base: string

beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'portrait-generate-'))
  await writeFile(join(base, 'ours.yaml'), overlay)
})
afterEach(() => rm(base, { recursive: true }))

const overlay = `overlay: 1.0.0
info: { title: Our hosts and fields, version: "1" }
actions:
  - { target: "$.servers[*]", remove: true }
  - { target: $.servers, update: { url: "https://chat.example.com", description: Ours } }
  - target: $.components.schemas.ProfileItem.properties.Tag
    update: { enum: [Tag_Profile_IM_Nick, Tag_Profile_Custom_Team, Tag_Profile_IM_Gender, Tag_Profile_IM_BirthDay, Tag_Profile_IM_Level] }
`
/** What the command does, without a process of its own. */
async function generate(args: TargetArguments) {
  const target = toTarget(args, base)
  return writeGenerated(target.root, await target.generate(), target.folders)
}
const options = { api: 'chat', overlay: ['ours.yaml'], out: 'gen' }
const ours = ['--api', 'chat', '--overlay', 'ours.yaml', '--out', 'gen']
const run = (...args: string[]) => spawnSync(process.execPath, [main, ...args], { cwd: base, encoding: 'utf8' })

describe('portrait-codegen generate', () => {
  it('writes types, table and document with the overlay’s hosts and fields, which compile', async () => {
    expect(await generate(options)).toEqual({ written: 3, removed: 0, unchanged: 0 })
    expect((await readdir(join(base, 'gen'))).sort()).toEqual([
      'chat.openapi.json',
      'chat.operations.gen.ts',
      'chat.types.gen.ts',
    ])
    const table = await readFile(join(base, 'gen/chat.operations.gen.ts'), 'utf8')
    expect(table).toContain('chatServers = {"ours":"https://chat.example.com"}')
    expect(table).toContain(' * Source: @portrait/specs/chat/openapi.yaml, SHA-256 ')
    expect(table).toContain('run `portrait-codegen generate` again')
    const bundled = JSON.parse(await readFile(join(base, 'gen/chat.openapi.json'), 'utf8'))
    expect(bundled.servers).toEqual([{ url: 'https://chat.example.com', description: 'Ours' }])
    await writeFile(
      join(base, 'use.ts'),
      `import type { ChatOperations } from './gen/chat.operations.gen.js'
export const item: ChatOperations['portrait_set']['input']['ProfileItem'][0] = { Tag: 'Tag_Profile_Custom_Team', Value: 'x' }
// @ts-expect-error: no field of ours
export const other: typeof item = { Tag: 'Tag_Profile_Custom_Shoe', Value: 'x' }
`,
    )
    const program = ts.createProgram([join(base, 'use.ts')], {
      strict: true,
      noEmit: true,
      types: [],
      moduleResolution: 100,
      module: 200,
    })
    expect(ts.getPreEmitDiagnostics(program).map(({ messageText }) => messageText)).toEqual([])
    expect(await generate(options)).toEqual({ written: 0, removed: 0, unchanged: 3 })
  })

  it('leaves the files of somebody else in the folder, and the old ones when the overlay is wrong', async () => {
    await generate(options)
    await writeFile(join(base, 'gen/mine.ts'), 'mine')
    const before = await readFile(join(base, 'gen/chat.operations.gen.ts'), 'utf8')
    await writeFile(join(base, 'ours.yaml'), overlay.replace('$.servers,', '$.server,'))
    await expect(generate(options)).rejects.toMatchObject({
      name: 'SpecError',
      message: 'ours.yaml:5: $.server is not in the document. Correct the target, or remove the action.',
    })
    expect(await readFile(join(base, 'gen/chat.operations.gen.ts'), 'utf8')).toBe(before)
    expect(await readFile(join(base, 'gen/mine.ts'), 'utf8')).toBe('mine')
  })

  it('takes a copy of a spec, and names the copy’s line', async () => {
    await cp(join(projectRoot, 'specs'), join(base, 'copy'), {
      recursive: true,
      filter: (path) => !/node_modules/.test(path),
    })
    const file = join(base, 'copy/lcic/openapi.yaml')
    const school = { api: 'school', spec: 'copy/lcic/openapi.yaml', out: 'gen' }
    await generate(school)
    expect(await readdir(join(base, 'gen'))).toContain('school.types.gen.ts')
    await writeFile(file, (await readFile(file, 'utf8')).replace('x-rate-limit:', 'x-limit:'))
    await expect(generate(school)).rejects.toThrow(/^copy\/lcic\/openapi\.yaml:\d+: \w+ has no x-rate-limit/)
  })

  it.each<[TargetArguments, string]>([
    [{ api: 'chat' }, 'needs --api NAME'],
    [{ api: 'chess', out: 'gen' }, 'chess is none of our specs'],
    [{ api: '../x', out: 'gen' }, 'cannot name files and types'],
    [{ overlay: ['ours.yaml'] }, 'needs --api NAME'],
    [{ api: 'x', spec: 'none.yaml', out: 'gen' }, 'none.yaml is not there'],
    [{ api: 'chat', overlay: ['ours.yaml', 'none.yaml'], out: 'gen' }, 'Name an existing file with --overlay.'],
    [{ api: 'chat', errors: ['none.yaml'], out: 'gen' }, 'Name an existing file with --errors.'],
  ])('refuses the arguments %j', async (args, message) => {
    await expect(generate(args)).rejects.toMatchObject({
      name: 'UsageError',
      message: expect.stringContaining(message),
    })
  })

  it('refuses what is no OpenAPI document', async () => {
    await expect(generate({ api: 'x', spec: 'ours.yaml', out: 'gen' })).rejects.toMatchObject({
      name: 'SpecError',
      message: expect.stringContaining('ours.yaml:1: this is no OpenAPI document'),
    })
  })

  it('ends with 2 for wrong arguments, with 1 for a wrong spec', () => {
    expect(run('generate', '--api', 'chat')).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^A spec of your own/),
    })
    expect(run('check', '--api', 'x', '--spec', 'ours.yaml', '--out', 'gen').status).toBe(1)
    expect(run('diff', 'none.yaml', 'ours.yaml')).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^none.yaml is not there/),
    })
  })

  it('goes on after a mistake and writes again when it is mended, with --watch', async () => {
    const child: ChildProcess = spawn(process.execPath, [main, 'generate', ...ours, '--watch'], { cwd: base })
    const lines = [child.stdout, child.stderr].map((stream) => createInterface(stream as NodeJS.ReadableStream))
    const waitFor = (text: string) =>
      new Promise<void>((resolve) => {
        for (const reader of lines) reader.on('line', (line) => line.includes(text) && resolve())
      })
    try {
      await waitFor('Waiting for changes')
      const refused = waitFor('$.server is not in the document')
      await writeFile(join(base, 'ours.yaml'), overlay.replace('$.servers,', '$.server,'))
      await refused
      const written = waitFor(' files written')
      await writeFile(join(base, 'ours.yaml'), overlay.replace('chat.example.com', 'other.example.com'))
      await written
      expect(await readFile(join(base, 'gen/chat.openapi.json'), 'utf8')).toContain('other.example.com')
    } finally {
      child.kill()
      await once(child, 'close')
    }
  })
})

describe('portrait-codegen check', () => {
  it('prints the command that mends a difference', async () => {
    await generate(options)
    expect(run('check', ...ours)).toMatchObject({ status: 0, stdout: '3 generated files match the specs.\n' })
    await writeFile(join(base, 'gen/chat.types.gen.ts'), 'edited')
    const { status, stderr } = run('check', ...ours)
    expect(stderr).toContain('gen/chat.types.gen.ts is out of date')
    expect(stderr).toContain('To mend it: portrait-codegen generate --api chat --out gen --overlay ours.yaml')
    expect(status).toBe(1)
  })

  it('quotes in it what a shell would take apart', () => {
    const overlay = ["it's $mine.yaml", 'ours.yaml']
    for (const path of overlay) writeFileSync(join(base, path), '')
    const { fix } = toTarget({ api: 'chat', overlay, out: 'o ut' }, base)
    const [, , ...words] = execFileSync('sh', ['-c', `printf '%s\\n' ${fix}`], { encoding: 'utf8' }).split('\n')
    expect(words).toEqual([
      '--api',
      'chat',
      '--out',
      'o ut',
      '--overlay',
      "it's $mine.yaml",
      '--overlay',
      'ours.yaml',
      '',
    ])
  })
})

describe('portrait-codegen diff', () => {
  it('says what an overlay changed, and fails only when it is told to', async () => {
    await generate(options)
    const old = join(projectRoot, 'specs/chat/openapi.yaml')
    const { status, stdout } = run('diff', old, 'gen/chat.openapi.json')
    expect(stdout).toContain('breaking  https://console.tim.qq.com: is no host any more')
    expect(stdout).toContain('breaking  portrait_set request.ProfileItem[].Tag: only Tag_Profile_IM_Nick, ')
    expect(stdout).toContain('added     https://chat.example.com: is a new host')
    expect(status).toBe(0)
    expect(run('diff', '--fail-on-breaking', old, 'gen/chat.openapi.json').status).toBe(1)
  })
})
