import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import type { App } from '@portrait/protocol'

/** What others need to know to call a running service. Holds secrets: files of it have mode 0600. */
export interface Ready {
  readonly url: string
  readonly pid: number
  readonly sdkAppId: number
  /** A UserID that may call the server API. */
  readonly admin: string
  readonly secretKey: string
  readonly tencentCloud: App['tencentCloud']
  /** What opens the control API; absent where it is switched off. */
  readonly controlToken?: string
  /** UserIDs, the first hundred. */
  readonly users: readonly string[]
}

/** Writes a ready file in one step, so that nobody reads half of one. */
export function writeReadyFile(path: string, ready: Ready): void {
  const draft = `${path}.${process.pid}`
  writeFileSync(draft, `${JSON.stringify(ready, null, 2)}\n`, { mode: 0o600 })
  renameSync(draft, path)
}

/** Removes a ready file, unless another process has put its own there. */
export function removeReadyFile(path: string): void {
  if (isOwnReadyFile(path)) rmSync(path, { force: true })
}

/** Whether a ready file is there and names this process. */
export function isOwnReadyFile(path: string): boolean {
  return readPid(path) === process.pid
}

/** Whether a ready file names a process, not this one, that is still there. */
export function isOwnedByAnother(path: string): boolean {
  const pid = readPid(path)
  if (pid === undefined || pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it is there, but somebody else's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

function readPid(path: string): number | undefined {
  try {
    const { pid }: { pid?: unknown } = JSON.parse(readFileSync(path, 'utf8'))
    return typeof pid === 'number' && Number.isSafeInteger(pid) && pid > 0 ? pid : undefined
  } catch {
    return undefined
  }
}
