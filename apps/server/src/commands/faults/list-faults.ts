import type { ControlOperations } from '@portrait/protocol'
import { CommandError } from '../../command-error.ts'
import { type ControlArguments, openControl } from '../control-arguments.ts'
import { isRecord } from '../is-record.ts'
import { toPrintable } from '../printable.ts'
import { readInput } from '../read-input.ts'
import { print, type Session } from '../session.ts'
import { toTable } from '../table.ts'

type FaultList = ControlOperations['listFaults']['output']
type Rules = ControlOperations['setFaults']['input']['rules']

/** `portrait faults list`. */
export async function listFaults(session: Session, options: ControlArguments): Promise<void> {
  const control = await openControl(session, options)
  printFaults(session, await control.listFaults(), options)
}

/** `portrait faults set`. Whether the rules make sense, the service says. */
export async function setFaults(session: Session, text: string, options: ControlArguments): Promise<void> {
  const rules = await readRules(session, text)
  const control = await openControl(session, options)
  printFaults(session, await control.setFaults({ rules }), options)
}

/** `portrait faults clear`. */
export async function clearFaults(session: Session, options: ControlArguments): Promise<void> {
  const control = await openControl(session, options)
  const cleared = (await control.listFaults()).faults.length
  await control.clearFaults()
  print(session, options.json, { cleared }, () =>
    cleared === 0 ? 'There were no fault rules.' : `Cleared ${cleared} fault ${cleared === 1 ? 'rule' : 'rules'}.`,
  )
}

/** Prints the rules that there are. */
export function printFaults(session: Session, { faults }: FaultList, { json }: ControlArguments): void {
  print(session, json, faults, () => {
    if (faults.length === 0) return 'There are no fault rules.'
    const rows = faults.map(({ rule: { id = '', match, effect, times, ...counts }, matched, struck }) => [
      id,
      describe({ ...match, ...counts }) || 'every request',
      describe(effect),
      String(matched),
      String(struck),
      `${times ?? 'any'}${times !== undefined && struck >= times ? ', used up' : ''}`,
    ])
    return toTable(
      [['ID', 'REQUESTS', 'EFFECT', 'MATCHED', 'STRUCK', 'TIMES'], ...rows].map((row) => row.map(toPrintable)),
    )
  })
}

function describe(values: object): string {
  return Object.entries(values)
    .map(([name, value]) => (value === true ? name : `${name}=${isRecord(value) ? JSON.stringify(value) : value}`))
    .join(' ')
}

async function readRules(session: Session, text: string): Promise<Rules> {
  const isFile = text === '-' || text.startsWith('@')
  const json = isFile ? await readInput(session, text === '-' ? '-' : text.slice(1)) : text
  let rules: unknown
  try {
    rules = JSON.parse(json)
  } catch (error) {
    throw new CommandError(`The rules are not JSON: ${error instanceof Error ? error.message : error}.`, 'usage')
  }
  if (Array.isArray(rules)) return rules
  throw new CommandError('The rules must be a list, as in [{"effect":{"code":60008}}].', 'usage')
}
