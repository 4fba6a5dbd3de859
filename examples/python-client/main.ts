// Generates the Python client, installs what it needs, and runs its smoke program against a service of its own.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startServer } from '@portrait/server'

const python = process.env.PYTHON ?? 'python3'
const needed = [
  { name: 'Java', command: 'java', args: ['-version'] },
  {
    name: 'Python 3.10 or newer with venv',
    command: python,
    args: ['-c', 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 10))'],
  },
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
  await ended(spawn('portrait-codegen', ['sdk', '--generator', 'python', '--out', client], { stdio: 'inherit' }))
  await run(python, ['-m', 'venv', '.venv'], client)
  await run('.venv/bin/pip', ['install', '--quiet', '-r', 'requirements.txt'], client)

  const readyFile = join(folder, 'ready.json')
  const server = await startServer({
    port: 0,
    host: '127.0.0.1',
    dataDirectory: join(folder, 'data'),
    ephemeral: true,
    readyFile,
  })
  try {
    await run('.venv/bin/python', ['smoke.py'], client, { PORTRAIT_READY: readyFile, NO_PROXY: '127.0.0.1' })
  } finally {
    await server.close()
  }
}

const missing = needed.filter(({ command, args }) => spawnSync(command, args).status !== 0)
if (missing.length > 0) {
  console.log(`Left out: the Python client. Missing here: ${missing.map(({ name }) => name).join('; ')}.`)
} else {
  const folder = await mkdtemp(join(tmpdir(), 'portrait-python-'))
  try {
    await main(folder)
  } finally {
    await rm(folder, { recursive: true })
  }
}
