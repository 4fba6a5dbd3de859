import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Ready } from '@portrait/server'

/** A service that `portrait start` runs in a process of its own, with a folder of its own. */
export interface RunningPortrait {
  readonly ready: Ready
  /** Where it was started: `.portrait/ready.json` is there. */
  readonly folder: string
  /** Stops it and removes the folder. */
  stop(): Promise<void>
}

/** Runs `portrait start` on a free port, with the users of a seed or the demo's. */
export async function startPortrait(seed?: object): Promise<RunningPortrait> {
  const folder = mkdtempSync(join(tmpdir(), 'portrait-example-'))
  const seedFile = join(folder, 'seed.json')
  if (seed !== undefined) writeFileSync(seedFile, JSON.stringify(seed))
  const options = ['--port', '0', '--ephemeral', '--json', ...(seed === undefined ? [] : ['--seed', seedFile])]
  const child = spawn('portrait', ['start', ...options], {
    cwd: folder,
    env: { ...process.env, NODE_OPTIONS: '--conditions=@portrait/source' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const exited = once(child, 'exit')
  let printed = ''
  const isReady = new Promise<Ready>((resolve) => {
    child.stdout.on('data', (chunk) => {
      printed += chunk
      try {
        resolve(JSON.parse(printed))
      } catch {
        // Half of it.
      }
    })
  })
  const ready = await Promise.race([
    isReady,
    exited.then(() => {
      throw new Error('portrait start ended before it was ready.')
    }),
  ])
  return {
    ready,
    folder,
    async stop() {
      child.kill('SIGTERM')
      await exited
      rmSync(folder, { recursive: true })
    },
  }
}
