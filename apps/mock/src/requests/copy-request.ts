import { type App, type JournalEntry, webServers } from '@portrait/protocol'
import type { DataSource } from '../source/data-source.ts'
import { findNamedUsers, listDeleted } from './named-users.ts'
import { toCurl } from './to-curl.ts'
import { toTest } from './to-test.ts'

/** A request as a shell command, signed by the clock of the service that it is for. */
export async function copyAsCurl(entry: JournalEntry, source: DataSource): Promise<string> {
  const app = await source.findApp(entry.app)
  if (source.kind === 'worker') {
    return toCurl(entry, { baseUrl: webServers['a-local-service'], app, nowMs: Date.now(), notes: inPageNotes(app) })
  }
  const { nowMs } = await source.controls.readClock()
  return toCurl(entry, { baseUrl: source.baseUrl, app, nowMs })
}

/** A request as a Vitest test, with what the service holds of it. */
export async function copyAsTest(entry: JournalEntry, { findApp, controls }: DataSource): Promise<string> {
  const app = await findApp(entry.app)
  const [users, { faults }] = await Promise.all([findNamedUsers(entry, app, controls), controls.listFaults()])
  const fault = faults.find(({ rule }) => rule.id === entry.fault)?.rule
  return toTest(entry, { app, users, deleted: listDeleted(entry, users), fault })
}

/** A shell cannot reach into the page. The keys of a mock guard nothing. */
function inPageNotes({ sdkAppId, secretKey, tencentCloud, customFields, attributeNames }: App): readonly string[] {
  const seed = JSON.stringify({ sdkAppId, secretKey, tencentCloud, customFields, attributeNames })
  return [
    'The mock is in its page, out of reach of a shell. A service of your own (portrait start) answers this after:',
    `  portrait app create '${seed.replaceAll("'", "'\\''")}'`,
  ]
}
