// Generates the Python client, installs what it needs, and runs its smoke program against a service of its own.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startServer } from '@portrait/server'
import { installPythonClient, missingForPython, runProgram } from './install-client.ts'

async function main(folder: string) {
  const client = await installPythonClient(folder)
  const readyFile = join(folder, 'ready.json')
  const server = await startServer({
    port: 0,
    host: '127.0.0.1',
    dataDirectory: join(folder, 'data'),
    ephemeral: true,
    readyFile,
  })
  // A service removes its own when it ends.
  const formerFile = join(folder, 'former.json')
  await copyFile(readyFile, formerFile)
  try {
    await runProgram('.venv/bin/python', ['smoke.py'], client, { PORTRAIT_READY: readyFile, NO_PROXY: '127.0.0.1' })
  } finally {
    await server.close()
  }
  failWithoutService(client, formerFile)
}

/** Who gets no answer is told so, and nothing of the signature that was sent. */
function failWithoutService(client: string, readyFile: string): void {
  const env = { ...process.env, PORTRAIT_READY: readyFile, NO_PROXY: '127.0.0.1' }
  const python = join(client, '.venv/bin/python')
  const { status, stdout, stderr } = spawnSync(python, ['smoke.py'], { cwd: client, env, encoding: 'utf8' })
  assert.equal(status, 1)
  assert.match(stderr, /^portrait_set got no answer from .+ Is the service running\?\n$/)
  assert.doesNotMatch(stdout + stderr, /usersig|eJ/)
}

const missing = missingForPython()
if (missing.length > 0) {
  console.log(`Left out: the Python client. Missing here: ${missing.join('; ')}.`)
} else {
  const folder = await mkdtemp(join(tmpdir(), 'portrait-python-'))
  try {
    await main(folder)
  } finally {
    await rm(folder, { recursive: true })
  }
}
