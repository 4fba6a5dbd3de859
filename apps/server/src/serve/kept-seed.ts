import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import type { App, Seed } from '@portrait/protocol'
import { parseSeed } from '@portrait/service'

/** A seed as it was applied: with the SDKAppIDs and secrets that it left to chance. */
export function completeSeed(seed: Seed, apps: readonly App[]): Seed {
  const complete = seed.apps.map((entry, index) => {
    const app = apps[index]
    return {
      ...entry,
      ...(app && { sdkAppId: app.sdkAppId, secretKey: app.secretKey, tencentCloud: app.tencentCloud }),
    }
  })
  return { ...seed, apps: complete }
}

/** Keeps a seed for later starts, for its owner alone, since it holds secrets. */
export function writeKeptSeed(path: string, seed: Seed): void {
  const draft = `${path}.${process.pid}`
  writeFileSync(draft, JSON.stringify(seed), { mode: 0o600 })
  renameSync(draft, path)
}

/** The seed that an earlier start kept; nothing when there is none that can be used. */
export function readKeptSeed(path: string): Seed | undefined {
  try {
    return parseSeed(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return undefined
  }
}
