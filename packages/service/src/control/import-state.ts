import { controlSettings } from '@portrait/protocol'
import { settingProblem } from '../setting-problem.ts'
import { StateConflictError, type StateCounts, type StateRow } from '../state.ts'
import { ControlFault } from './control-fault.ts'
import type { ControlRule, NumberedLine } from './control-rule.ts'
import { brokenLine } from './read-lines.ts'
import { requireLine } from './require-line.ts'
import { migrateLine } from './state-migrations.ts'

/** Replaces everything by an export. ControlFaults: broken-line, state-version, state-incomplete. */
export const importState: ControlRule<'importState'> = async ({ lines }, { store }) => {
  try {
    return await store.replaceState(toRows(lines))
  } catch (error) {
    // The header is line 1, so row 1 is line 2.
    if (error instanceof StateConflictError) throw brokenLine(error.row + 1, error.message)
    throw error
  }
}

/** The rows of lines; they end well only when the lines have the end that the header promised. */
async function* toRows(lines: AsyncIterable<NumberedLine>): AsyncIterable<StateRow> {
  const apps = new Set<number>()
  const counts = { apps: 0, users: 0, pushes: 0 }
  let version: number | undefined
  let end: StateCounts | undefined
  for await (const { number, value } of lines) {
    if (end !== undefined) throw brokenLine(number, 'Nothing may follow the end.')
    if (version === undefined) {
      version = readVersion(number, value)
      continue
    }
    const line = requireLine('importState', { number, value: migrateLine(value, version) })
    switch (line.type) {
      case 'portrait-state':
        throw brokenLine(number, 'The export begins again.')
      case 'end':
        end = line
        continue
      case 'app': {
        const problem = settingProblem(line.app)
        if (problem !== undefined) throw brokenLine(number, problem)
        apps.add(line.app.sdkAppId)
        counts.apps += 1
        break
      }
      case 'user':
      case 'push':
        if (!apps.has(line.sdkAppId)) throw brokenLine(number, `No line before it has the app ${line.sdkAppId}.`)
        counts[line.type === 'user' ? 'users' : 'pushes'] += 1
    }
    yield line
  }
  requireWhole(counts, end)
}

function readVersion(number: number, value: unknown): number {
  const version = typeof value === 'object' && value !== null && 'version' in value ? value.version : undefined
  if (typeof version === 'number' && version > controlSettings.stateVersion)
    throw new ControlFault(
      'state-version',
      `It is ${version}; the newest known here is ${controlSettings.stateVersion}.`,
    )
  const header = requireLine('importState', { number, value })
  if (header.type !== 'portrait-state') throw brokenLine(number, 'An export begins with a line of type portrait-state.')
  return header.version
}

function requireWhole(counts: StateCounts, end: StateCounts | undefined): void {
  const came = `${counts.apps} apps, ${counts.users} users and ${counts.pushes} pushes came`
  if (end === undefined) throw new ControlFault('state-incomplete', `The line of type end is missing; ${came}.`)
  if (end.apps !== counts.apps || end.users !== counts.users || end.pushes !== counts.pushes)
    throw new ControlFault(
      'state-incomplete',
      `${came}; the end speaks of ${end.apps}, ${end.users} and ${end.pushes}.`,
    )
}
