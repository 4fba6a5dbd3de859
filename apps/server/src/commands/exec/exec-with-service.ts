import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Limits } from '@portrait/service'
import { requireNode } from '../require-node.ts'
import type { Session } from '../session.ts'
import { environmentOf } from './environment-of.ts'
import { runChild } from './run-child.ts'

interface ExecArguments {
  readonly seed?: string
  readonly limits: Limits
  readonly check?: boolean
}

// What would name another service than the one that runs here.
const foreign = ['PORTRAIT_REGION', 'PORTRAIT_LCIC_HOST', 'PORTRAIT_CONFIG', 'PORTRAIT_CUSTOM_FIELDS']

/** `portrait exec`: ends with the exit code of the command. */
export async function execWithService(
  session: Session,
  command: readonly string[],
  { seed, limits, check }: ExecArguments,
): Promise<void> {
  requireNode(session, 'portrait exec')
  const [{ startServer }, { readSeedFile }] = await Promise.all([
    import('../../serve/start-server.ts'),
    import('../../serve/read-seed.ts'),
  ])
  const dataDirectory = mkdtempSync(join(tmpdir(), 'portrait-exec-'))
  try {
    const server = await startServer({
      port: 0,
      host: '127.0.0.1',
      dataDirectory,
      ephemeral: true,
      limits,
      checksAnswers: check === true,
      ...(seed !== undefined && { seed: readSeedFile(resolve(session.directory, seed)) }),
    })
    try {
      const environment = {
        ...Object.fromEntries(Object.entries(session.environment).filter(([name]) => !foreign.includes(name))),
        ...environmentOf(server.ready),
        PORTRAIT_DATA: dataDirectory,
        PORTRAIT_READY_FILE: join(dataDirectory, 'ready.json'),
      }
      session.endWith(await runChild(session, command, environment))
    } finally {
      await server.close()
    }
  } finally {
    rmSync(dataDirectory, { recursive: true, force: true })
  }
}
