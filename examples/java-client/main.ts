// Generates the Java client, compiles it, and runs its smoke program against a service of its own.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startServer } from '@portrait/server'

const needed = [
  { name: 'a JDK, 17 or newer', command: 'javac', args: ['-version'], answer: /^javac (1[7-9]|[2-9]\d)/ },
  { name: 'Maven', command: 'mvn', args: ['-v'], answer: /^/ },
]

function run(command: string, args: readonly string[], cwd: string, env: Record<string, string> = {}) {
  return ended(spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: 'inherit' }))
}

async function ended(child: ChildProcess) {
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`${child.spawnargs.join(' ')} ended with ${code}`)
}

async function main(folder: string) {
  const client = join(folder, 'client')
  await ended(spawn('portrait-codegen', ['sdk', '--generator', 'java', '--out', client], { stdio: 'inherit' }))
  const readyFile = join(folder, 'ready.json')
  const server = await startServer({
    port: 0,
    host: '127.0.0.1',
    dataDirectory: join(folder, 'data'),
    ephemeral: true,
    readyFile,
  })
  try {
    await run('mvn', ['-B', '-q', 'compile', 'exec:java'], client, { PORTRAIT_READY: readyFile })
  } finally {
    await server.close()
  }
}

const missing = needed.filter(({ command, args, answer }) => {
  const { status, stdout } = spawnSync(command, args, { encoding: 'utf8' })
  return status !== 0 || !answer.test(stdout)
})
if (missing.length > 0) {
  console.log(`Left out: the Java client. Missing here: ${missing.map(({ name }) => name).join('; ')}.`)
} else {
  const folder = await mkdtemp(join(tmpdir(), 'portrait-java-'))
  try {
    await main(folder)
  } finally {
    await rm(folder, { recursive: true })
  }
}
