import { statSync, watch } from 'node:fs'
import { basename, dirname } from 'node:path'

/** Runs something now and after every change, never twice at once: what changes during a run is met by the next one. */
export function keepRunning(run: () => Promise<void>): () => Promise<void> {
  let isWanted = false
  let running: Promise<void> | undefined
  async function loop(): Promise<void> {
    while (isWanted) {
      isWanted = false
      await run()
    }
    running = undefined
  }
  return () => {
    isWanted = true
    running ??= loop()
    return running
  }
}

/** Tells of every change in files and folders, until the function that is returned is called. */
export function watchPaths(paths: readonly string[], onChange: () => void): () => void {
  const watchers = paths.map((path) => {
    if (statSync(path).isDirectory()) return watch(path, { recursive: true }, onChange)
    // Many editors save by putting a new file in the old one's place, which a watcher of the file would not follow.
    return watch(dirname(path), (_, name) => {
      if (name === basename(path)) onChange()
    })
  })
  return () => {
    for (const watcher of watchers) watcher.close()
  }
}
