// Compiles the TypeScript of packages/node/README.md and runs it, block after block, against a fresh `portrait start`.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startPortrait } from '@portrait/example-backend-quickstart/start-portrait'
import { createChat, defineFields } from '@portrait/node'

const readme = readFileSync(join(import.meta.dirname, '../../packages/node/README.md'), 'utf8')
const blocks = [...readme.matchAll(/```ts\n(.*?)```/gs)].map(([, code = '']) => code)

// Beside this file, so that the packages are found from there.
const program = join(import.meta.dirname, '.guide.ts')
const project = join(import.meta.dirname, '.guide.json')
writeFileSync(program, blocks.join('\n'))
writeFileSync(
  project,
  JSON.stringify({
    extends: '../../tsconfig.test.json',
    compilerOptions: { noUnusedLocals: false },
    include: ['.guide.ts'],
  }),
)

async function run(command: string, args: readonly string[], cwd: string): Promise<string> {
  const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'inherit'] })
  let printed = ''
  child.stdout.on('data', (chunk) => (printed += chunk))
  const [code] = await once(child, 'close')
  assert.equal(code, 0, `${command} ${args.join(' ')} failed.\n${printed}`)
  return printed
}

try {
  await run('tsc', ['-p', project], import.meta.dirname)
  console.log(`${blocks.length} blocks of code compile`)

  const { folder, ready, stop } = await startPortrait()
  try {
    const rows = ['userId,nick,level,team', 'rider_22,"Mio, the second",7,blue', `${'x'.repeat(33)},nobody,1,red`]
    writeFileSync(join(folder, 'users.csv'), rows.join('\n'))
    const printed = await run(process.execPath, ['--conditions=@portrait/source', program], folder)
    process.stdout.write(printed)
    for (const line of [
      'Aoi female blue',
      'rider_21 Aoi',
      /^nobody portrait_get failed: 40003 /,
      /^accounts of row 2 x{33} account_import failed: 70402 /,
      /^profiles of row 2 x{33} portrait_set failed: \d+ /,
      "{ status: 'offline', platforms: [] }",
      "{ plan: 'gold' } [ 'beta', 'night' ]",
      /^on its way as \d+_/,
      'crm-0021 Ada L.',
      'rider_21 login',
      /^changes\.nick profiles\.set failed: changes\.nick has 501 bytes/,
    ]) {
      const isThere = printed.split('\n').some((text) => (line instanceof RegExp ? line.test(text) : text === line))
      assert.ok(isThere, `The README's code did not print ${line}.`)
    }
    const { url: baseUrl, sdkAppId, secretKey, admin } = ready
    const fields = defineFields({ Team: { type: 'string' } })
    const { nick, level, custom } = await createChat({ sdkAppId, secretKey, admin, baseUrl, fields }).profiles.get(
      'rider_22',
    )
    assert.deepEqual({ nick, level, custom }, { nick: 'Mio, the second', level: 7, custom: { Team: 'blue' } })
    for (const name of ['accounts', 'profiles']) assert.ok(existsSync(join(folder, `users.${name}.checkpoint`)))
  } finally {
    await stop()
  }
} finally {
  rmSync(program, { force: true })
  rmSync(project, { force: true })
}
