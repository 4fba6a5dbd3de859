// One user of one running service, reached through every face: each must read what the others wrote, and what is wrong
// must be refused with the same code.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { installPythonClient, missingForPython } from '@portrait/example-python-client/install-client'
import { startServer } from '@portrait/server'
import { createBrowserFace } from './browser-face.ts'
import { createCommonClientFace } from './common-client-face.ts'
import { createFetchFace } from './fetch-face.ts'
import { createNodeFaces } from './node-faces.ts'
import { createPythonFaces } from './python-faces.ts'
import { tellStory, userId } from './tell-story.ts'

async function main(folder: string): Promise<number> {
  const readyFile = join(folder, 'ready.json')
  const server = await startServer({
    port: 0,
    host: '127.0.0.1',
    dataDirectory: join(folder, 'data'),
    ephemeral: true,
    limits: 'off',
    readyFile,
    seed: { version: 1, apps: [{ users: [{ userId, lcic: {} }] }] },
  })
  const { ready } = server
  const faces = [
    ...createNodeFaces(ready),
    createBrowserFace(ready),
    createCommonClientFace(ready),
    createFetchFace(ready),
  ]
  try {
    const missing = missingForPython()
    if (missing.length > 0) {
      console.log(`Left out: the Python client. Missing here: ${missing.join('; ')}.`)
      return await tellStory(faces)
    }
    const python = createPythonFaces(ready, readyFile, await installPythonClient(folder))
    return await tellStory([...faces, ...python.faces]).finally(python.close)
  } finally {
    await server.close()
  }
}

const folder = await mkdtemp(join(tmpdir(), 'portrait-one-story-'))
try {
  const mismatches = await main(folder)
  if (mismatches > 0) throw new Error(`${mismatches} mismatches; they are marked with !! above.`)
} finally {
  await rm(folder, { recursive: true })
}
