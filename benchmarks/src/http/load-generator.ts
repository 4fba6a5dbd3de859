import { spawnSync } from 'node:child_process'
import type { Load, LoadCount } from './load.ts'
import { runAutocannon } from './run-autocannon.ts'
import { runWrk } from './run-wrk.ts'

/** The load generator at hand: wrk where it is installed, because it leaves most of the machine to the server. */
export const loadGenerator: 'wrk' | 'autocannon' = spawnSync('wrk', ['-v']).error === undefined ? 'wrk' : 'autocannon'

/** Sends a load for some seconds. */
export function sendLoad(load: Load, seconds: number): Promise<LoadCount> {
  return loadGenerator === 'wrk' ? runWrk(load, seconds) : runAutocannon(load, seconds)
}
