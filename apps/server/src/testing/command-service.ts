import { environmentOf } from '../commands/exec/environment-of.ts'
import type { Ready } from '../serve/ready-file.ts'
import { type RunOptions, type RunResult, runInProcess } from './run-in-process.ts'
import { startTestServer } from './start-test-server.ts'

/** A service with the demo users, and the command run against it. */
export async function startCommandService(): Promise<{
  readonly ready: Ready
  run(args: readonly string[], options?: RunOptions): Promise<RunResult>
}> {
  const { ready } = await startTestServer({ ephemeral: true })
  return {
    ready,
    run: (args, options = {}) =>
      runInProcess(args, { ...options, environment: { ...environmentOf(ready), ...options.environment } }),
  }
}
