import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type RunningServer, type StartServerOptions, startServer } from '../serve/start-server.ts'

/** A directory of its own for one test, gone when the test is. */
export function temporaryDirectory(): string {
  const path = mkdtempSync(join(tmpdir(), 'portrait-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}

/** A server on any free port, with a data directory of its own; it stops when the test ends. */
export async function startTestServer(options: Partial<StartServerOptions> = {}): Promise<RunningServer> {
  const server = await startServer({
    port: 0,
    host: '127.0.0.1',
    dataDirectory: temporaryDirectory(),
    limits: 'off',
    checksAnswers: true,
    ...options,
  })
  let closed: Promise<void> | undefined
  const close = () => {
    closed ??= server.close()
    return closed
  }
  onTestFinished(close)
  return { ...server, close }
}
