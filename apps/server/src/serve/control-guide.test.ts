import { execFile } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { startTestServer, temporaryDirectory } from '../testing/start-test-server.ts'

const guide = readFileSync(join(import.meta.dirname, '../../../../docs/guides/control.md'), 'utf8')

/** The guide's commands, each with the lines that it shows below them. */
const steps = [...guide.matchAll(/```console\n(.*?)```/gs)].flatMap(([, block = '']) =>
  block
    .split(/^\$ /m)
    .filter((step) => step !== '')
    .map((step) => {
      const [command = '', ...output] = step.trimEnd().split('\n')
      return { command, output: output.join('\n') }
    }),
)

/** What an output must look like: the guide leaves parts of it out with an ellipsis. */
function toPattern(output: string): RegExp {
  const parts = output.split('…').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('.*')}$`)
}

// jq may not be there, and the guide needs no more of it than this.
const jq = `jq() { node -e 'console.log(JSON.parse(require("fs").readFileSync(process.argv[2]))[process.argv[1].slice(1)])' "$2" "$3"; }`

it('shows commands that answer as it says', { timeout: 60_000 }, async () => {
  const folder = temporaryDirectory()
  const dataDirectory = join(folder, '.portrait')
  mkdirSync(dataDirectory)
  await startTestServer({ dataDirectory })
  const marker = '\n--- next ---\n'
  const script = [jq, ...steps.flatMap(({ command }) => [command, `printf '%s' '${marker}'`])].join('\n')
  const { stdout } = await promisify(execFile)('sh', ['-c', script], { cwd: folder })
  const outputs = stdout.split(marker)
  expect(steps.length).toBeGreaterThan(10)
  for (const [index, { command, output }] of steps.entries()) {
    expect(outputs[index]?.trimEnd(), command).toMatch(toPattern(output))
  }
})
