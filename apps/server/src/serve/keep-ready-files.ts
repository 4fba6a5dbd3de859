import type { Store } from '@portrait/service'
import { isOwnReadyFile, type Ready, removeReadyFile, writeReadyFile } from './ready-file.ts'

export interface KeepReadyFilesOptions {
  readonly store: Pick<Store, 'watch'>
  /** What others need to know now; `undefined` while there is no app to call. */
  readonly describe: () => Promise<Ready | undefined>
}

/**
 * Writes ready files, and again whenever apps have changed: whoever reads them after a key was rotated still gets in. The
 * returned function removes them.
 */
export function keepReadyFiles(
  paths: readonly string[],
  first: Ready,
  { store, describe }: KeepReadyFilesOptions,
): () => Promise<void> {
  for (const path of paths) writeReadyFile(path, first)
  let writing = Promise.resolve()
  const unwatch = store.watch((change) => {
    if (change !== 'events') writing = writing.then(write)
  })

  async function write(): Promise<void> {
    try {
      const ready = await describe()
      if (ready !== undefined) for (const path of paths.filter(isOwnReadyFile)) writeReadyFile(path, ready)
    } catch {
      // A store that fails or a full disk fails calls too; the files stay what they were.
    }
  }

  return async () => {
    unwatch()
    await writing
    for (const path of paths) removeReadyFile(path)
  }
}
