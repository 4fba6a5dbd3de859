// Runs the TypeScript of the README's first screen, block after block, against a service of its own.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startServer } from '@portrait/server'

const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8')
const firstScreen = readme.slice(0, readme.indexOf('\n## The APIs'))
const blocks = [...firstScreen.matchAll(/```ts\n(.*?)```/gs)].map(([, code = '']) => code)
assert.equal(blocks.length, 3, 'The README shows three ways in that are TypeScript: backend, browser, tests.')

// Beside this file, so that the packages are found from there.
const program = join(import.meta.dirname, '.readme.mts')
const folder = mkdtempSync(join(tmpdir(), 'portrait-readme-'))
const server = await startServer({
  port: 0,
  host: '127.0.0.1',
  dataDirectory: join(folder, '.portrait'),
  ephemeral: true,
})
try {
  writeFileSync(program, blocks.join('\n'))
  const child = spawn(process.execPath, ['--conditions=@portrait/source', program], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let printed = ''
  child.stdout.on('data', (chunk) => (printed += chunk))
  const [code] = await once(child, 'close')
  process.stdout.write(printed)
  assert.equal(code, 0, 'The code of the README failed.')
  assert.deepEqual(printed.trim().split('\n'), ['Ada female', 'Ada Gender_Type_Female', 'Aoi'])
} finally {
  await server.close()
  rmSync(program, { force: true })
  rmSync(folder, { recursive: true })
}
