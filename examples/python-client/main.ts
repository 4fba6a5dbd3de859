// Generates the Python client, installs what it needs, and runs its smoke program against a service of its own.
import { mkdtemp, rm } from 'node:fs/promises'
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
  try {
    await runProgram('.venv/bin/python', ['smoke.py'], client, { PORTRAIT_READY: readyFile, NO_PROXY: '127.0.0.1' })
  } finally {
    await server.close()
  }
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
