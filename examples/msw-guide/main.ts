// Writes the named blocks of packages/msw/README.md into files, compiles them, and runs their tests.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const readme = readFileSync(join(import.meta.dirname, '../../packages/msw/README.md'), 'utf8')
const blocks = [...readme.matchAll(/```tsx? (\S+)\n(.*?)```/gs)]
assert.ok(blocks.length > 5, 'The README shows a first test, failures, matchers, a backend and two apps.')

// Beside this file, so that the packages are found from there.
const folder = join(import.meta.dirname, '.guide')
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder)
for (const [, name = '', code = ''] of blocks) appendFileSync(join(folder, name), code)
const compilerOptions = { jsx: 'react-jsx', lib: ['ES2023', 'DOM'] }
writeFileSync(
  join(folder, 'tsconfig.json'),
  JSON.stringify({ extends: '../../../tsconfig.test.json', compilerOptions, include: ['*'] }),
)
// For this repository alone, whose packages run from their source.
const conditions = ['@portrait/source', 'node']
const resolve = { conditions, externalConditions: conditions }
const config = { resolve: { conditions }, ssr: { resolve }, test: { include: ['*.test.*'] } }
writeFileSync(join(folder, 'vitest.config.ts'), `export default ${JSON.stringify(config)}\n`)

function run(command: string, ...args: readonly string[]): void {
  const { status } = spawnSync(command, args, { cwd: folder, stdio: 'inherit' })
  assert.equal(status, 0, `${command} ${args.join(' ')} failed.`)
}

run('tsc', '-p', '.')
run('vitest', 'run')
rmSync(folder, { recursive: true })
