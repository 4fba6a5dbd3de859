import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { PackedPackage } from './pack-packages.ts'
import { run, runToEnd } from './run-program.ts'

/** One use of the installed packages; resolves with what was seen, in a few words, or rejects. */
type Use = () => Promise<string>

/** Lists what to try in the projects that `installConsumers` made. */
export function listUses(packages: readonly PackedPackage[], folder: string): Readonly<Record<string, Use>> {
  const node = { cwd: join(folder, 'apps/node') }
  const vite = { cwd: join(folder, 'apps/vite') }
  const ssr = { cwd: join(folder, 'apps/ssr') }
  const vitest = { cwd: join(folder, 'apps/vitest') }
  const command = { cwd: join(folder, 'apps/command') }
  const entries = packages.flatMap(entriesOf)
  // Vitest can be imported by its own runs alone.
  const importable = entries.filter((entry) => !entry.endsWith('/vitest'))
  return {
    'Node, import': () => run('node', ['every-entry.mjs', ...importable], node),
    'Node, require': () => run('node', ['every-entry.cjs', ...importable], node),
    'Node, a program': () => run('node', ['program.ts'], node),
    'Node, an uncaught error': async () => {
      const { status, output } = await runToEnd('node', ['uncaught.mjs'], node)
      const isShort = status === 1 && output.length < 4096 && /^UsageError: .*secretKey/m.test(output)
      if (!isShort || output.includes('_UsageError')) throw new Error(output.slice(0, 4096))
      return `says what is wrong in ${output.length} characters`
    },
    TypeScript: async () => {
      const imports = entries.map((entry) => `import type {} from '${entry}'\n`).join('')
      const document = `import chat from '@portrait/specs/bundled/chat.json' with { type: 'json' }
export const name: string = chat.paths['/v4/profile/portrait_set'].post.operationId
`
      await writeFile(join(node.cwd, 'every-entry.ts'), imports + document)
      await run('node_modules/.bin/tsc', ['-p', '.'], node)
      return 'the program and every declaration compile'
    },
    'Vite, the browser adapter': async () => {
      await run('node_modules/.bin/vite', ['build', '--logLevel', 'error'], vite)
      return run('node', ['use-bundle.mjs'], vite)
    },
    'Vite, pages rendered on a server': async () => {
      await run('node_modules/.bin/vite', ['build', '--logLevel', 'error'], ssr)
      return run('node', ['dist/entry-server.js'], ssr)
    },
    'Vite, the Node adapter': async () => {
      const options = { ...vite, env: { ENTRY: 'secret.ts' } }
      const { status, output } = await runToEnd('node_modules/.bin/vite', ['build'], options)
      if (status === 0 || !/is not exported .*@portrait\/node/.test(output)) throw new Error(`No refusal.\n${output}`)
      return 'refused, so that no secret gets into a page'
    },
    'Vitest with MSW': async () => {
      await run('node_modules/.bin/vitest', ['run'], vitest)
      return 'a page sees what a backend wrote; failures on demand; matchers'
    },
    '@portrait/specs': () => readBundles(packages, node.cwd),
    'portrait start': () => startService(command.cwd),
    'portrait exec': () => {
      const portrait = 'node_modules/.bin/portrait'
      return run(portrait, ['exec', '--', portrait, 'profile', 'get', 'rider_17', 'nick', '--json'], command)
    },
    'portrait-codegen sdk': () => readSpecs(command.cwd),
    'portrait-codegen generate': () => generateModules(command.cwd),
  }
}

/** What of a package can be imported. */
function entriesOf({ name, manifest: { exports = {} } }: PackedPackage): readonly string[] {
  return Object.keys(exports)
    .filter((subpath) => !subpath.includes('*'))
    .map((subpath) => join(name, subpath))
}

async function startService(cwd: string): Promise<string> {
  const args = ['start', '--port', '0', '--ephemeral', '--json']
  const child = spawn('node_modules/.bin/portrait', args, { cwd, stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(child, 'close')
  try {
    const [line] = await Promise.race([once(createInterface(child.stdout), 'line'), ended])
    if (typeof line !== 'string') throw new Error(`It ended with ${line} before it was ready.`)
    const { status } = await fetch(JSON.parse(line).url)
    if (status !== 200) throw new Error(`It answered ${status}.`)
    const page = await (await fetch(new URL('/console/', JSON.parse(line).url))).text()
    const script = /src="\.\/(assets\/[^"]+)"/.exec(page)?.[1]
    if (script === undefined) throw new Error(`It has no console:\n${page}`)
    const { ok } = await fetch(new URL(`/console/${script}`, JSON.parse(line).url))
    if (!ok) throw new Error(`Its console lacks ${script}.`)
  } finally {
    child.kill()
  }
  const [exitCode] = await ended
  if (exitCode !== 0) throw new Error(`It ended with ${exitCode}.`)
  return 'answers, carries the console, and ends when told to'
}

/** Every document can be imported, and is whole: none of its references leads out of it. */
async function readBundles(packages: readonly PackedPackage[], cwd: string): Promise<string> {
  const folder = packages.find(({ name }) => name === '@portrait/specs')?.folder ?? ''
  const names = ['chat', 'lcic', 'web', 'control'].flatMap((api) => [api, `${api}-3.0.3`])
  for (const name of names) {
    const text = await readFile(join(folder, 'bundled', `${name}.json`), 'utf8')
    const program = `
      import document from '@portrait/specs/bundled/${name}.json' with { type: 'json' }
      console.log(document.openapi)`
    const openapi = await run('node', ['--input-type=module', '--eval', program], { cwd })
    if (!openapi.startsWith(name.endsWith('3.0.3') ? '3.0.3' : '3.1')) throw new Error(`${name} is OpenAPI ${openapi}.`)
    if (/"\$ref": "[^#]/.test(text)) throw new Error(`${name} refers to another file.`)
  }
  for (const path of ['shared/chat-errors.yaml', 'examples/chat/portrait_set.yaml', 'PROVENANCE.md'])
    await readFile(join(folder, path))
  return `${names.length} bundled documents, sources, catalogues, examples`
}

/** A project generates validators, and runs them on the package. */
async function generateModules(cwd: string): Promise<string> {
  const args = ['generate', '--api', 'chat', '--validators', '--out', 'gen']
  await run('node_modules/.bin/portrait-codegen', args, { cwd })
  const program = `
    import { chatRequests } from './gen/chat.requests.gen.ts'
    console.log(chatRequests.portrait_set({ From_Account: 17, ProfileItem: [] })?.code)`
  const code = await run('node', ['--input-type=module', '--eval', program], { cwd })
  if (!/^\d{5}$/.test(code)) throw new Error(code)
  return `writes validators, which answer ${code}`
}

/** Without Java nothing is generated, but by then the command has found the specs. */
async function readSpecs(cwd: string): Promise<string> {
  const args = ['node_modules/@portrait/codegen/dist/main.js', 'sdk', '--generator', 'python', '--out', 'client']
  const { status, output } = await runToEnd(process.execPath, args, { cwd, env: { PATH: cwd } })
  if (status !== 1 || !output.startsWith('Java is missing')) throw new Error(output)
  return 'finds the specs and asks for Java'
}
