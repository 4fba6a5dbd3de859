import { spawnSync } from 'node:child_process'
import { chmod, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import openapitools from '../openapitools.json' with { type: 'json' }

const main = join(import.meta.dirname, 'main.ts')
const { version } = openapitools['generator-cli']
let base: string

beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'portrait-command-'))
})
afterEach(() => rm(base, { recursive: true }))

/** Runs the command on a machine that has nothing but what is in `base`, and no network. */
function run(...args: string[]) {
  const env = { PATH: base, HOME: base, USERPROFILE: base, HTTPS_PROXY: 'http://127.0.0.1:1' }
  // Only so that a run which does not stop fails its test instead of holding up all the others.
  const timeout = 60_000
  return spawnSync(process.execPath, [main, ...args], { cwd: base, env, encoding: 'utf8', timeout })
}

const sdk = (...args: string[]) => run('sdk', '--generator', 'python', '--out', 'client', ...args)

async function install(name: string, script: string) {
  await writeFile(join(base, name), `#!/bin/sh\n${script}\n`)
  await chmod(join(base, name), 0o755)
  await symlink('/bin/sh', join(base, 'sh')).catch(() => undefined)
}

/** A program that the command is interrupted under, and once more when the command ends it. */
const pressesCtrlC = "trap 'kill -INT $PPID; exit' TERM; kill -INT $PPID; while kill -0 $PPID; do :; done"

describe('portrait-codegen sdk', () => {
  it.each([
    ['a language it does not know', ['--generator', 'cobol'], 'Allowed choices are python, go, java, typescript-fetch'],
    ['an API it does not know', ['--api', 'web'], 'Allowed choices are chat, lcic'],
    ['an option it does not know', ['--fast'], "unknown option '--fast'"],
  ])('ends with 2 for %s', (_, args, message) => {
    const { status, stderr } = sdk(...args)
    expect(stderr).toContain(message)
    expect(status).toBe(2)
  })

  it('asks which document an overlay is for', () => {
    const { status, stderr } = sdk('--overlay', 'ours.yaml')
    expect(stderr).toBe('An overlay changes one document. Say which: --api chat or --api lcic.\n')
    expect(status).toBe(1)
  })

  it('says which Node it needs instead of failing to load', () => {
    const older = "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.19.0' } })"
    const args = ['--import', `data:text/javascript,${encodeURIComponent(older)}`, main]
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
    expect(stderr).toBe('portrait-codegen needs Node 22.12 or newer; this is 20.19.0.\n')
    expect(status).toBe(2)
  })

  it('explains itself and its exit codes', () => {
    const { status, stdout } = run('sdk', '--help')
    expect(stdout).toContain('Exit codes: 0 written, 1 failed (nothing is written), 2 wrong arguments.')
    expect(status).toBe(0)
  })

  it('says what to install where there is no Java', async () => {
    const { status, stderr } = sdk()
    expect(stderr).toContain('Java is missing')
    expect(stderr).toContain('apt-get install default-jre-headless')
    expect(status).toBe(1)
    expect(await readdir(base)).toEqual([])
  })

  it.each([
    ['1.8.0_392', '8'],
    ['10.0.2', '10'],
  ])('says that Java %s is too old, and fetches nothing', async (number, major) => {
    await install('java', `echo 'openjdk version "${number}" 2018-07-17' >&2`)
    const { status, stderr } = sdk()
    expect(stderr).toContain(`Java ${major} is too old: openapi-generator runs on Java 11 or newer`)
    expect(status).toBe(1)
    expect(await readdir(base)).not.toContain('.cache')
  })

  it.each(['11', '17.0.1', '26-ea'])('goes on with Java %s', async (number) => {
    await install('java', `echo 'openjdk version "${number}"' >&2`)
    expect(sdk().stderr).toContain('Fetching openapi-generator')
  })

  it('says where the jar belongs when neither Maven nor npm can fetch it', async () => {
    await install('java', 'exit 0')
    const { status, stderr } = sdk()
    expect(stderr).toContain('Maven said: mvn is not installed')
    expect(stderr).toContain('npm said: npm is not installed')
    expect(stderr).toContain(`-Dartifact=org.openapitools:openapi-generator-cli:${version}`)
    expect(stderr).toContain(join(base, `.cache/portrait-codegen/${version}.jar`))
    expect(status).toBe(1)
    expect(await readdir(base)).not.toContain('client')
  })

  it('says which file to remove when the jar is damaged', async () => {
    await install('java', 'exit 0')
    await install('mvn', `: > openapi-generator-cli-${version}.jar`)
    const { status, stderr } = sdk()
    expect(stderr).toMatch(/\S+\.jar is not openapi-generator \S+: it is damaged\. Remove it, then run this again/)
    expect(status).toBe(1)
    expect(await readdir(base)).not.toContain('client')
  })

  it.each([
    ['is asked for its version', pressesCtrlC, 'exit 0', 'Interrupted.\n'],
    [
      'is there and Maven fetches',
      'exit 0',
      `: > begun; ${pressesCtrlC}`,
      `Fetching openapi-generator ${version} from Maven Central, once\nInterrupted.\n`,
    ],
  ])('is stopped by Ctrl-C while Java %s, and leaves nothing behind', async (_, java, mvn, said) => {
    await install('java', java)
    await install('mvn', mvn)
    await install('npm', ': > "$HOME/asked"')
    const { status, stderr } = sdk()
    expect(stderr).toBe(said)
    expect(status).toBe(1)
    const left = await readdir(base, { recursive: true })
    expect(left.filter((path) => !/^(java|mvn|npm|sh|\.cache(.portrait-codegen)?)$/.test(path))).toEqual([])
  })

  it('asks npm for the pinned wrapper where there is no Maven', async () => {
    await install('java', 'exit 0')
    await install('npm', `echo "$@" > "$HOME/asked"; : > "$HOME/.cache/portrait-codegen/${version}.jar"`)
    expect(sdk().stderr).toContain('it is damaged')
    expect(await readFile(join(base, 'asked'), 'utf8')).toMatch(
      /^exec --yes --package=@openapitools\/openapi-generator-cli@[\d.]+ -- openapi-generator-cli /,
    )
  })
})
