import type { ControlOperations } from '@portrait/protocol'
import { CommandError } from '../../command-error.ts'
import { type ControlArguments, openControl } from '../control-arguments.ts'
import type { Session } from '../session.ts'
import { printFaults } from './list-faults.ts'

type FaultRule = ControlOperations['addFault']['input']

/** What `portrait faults add` may be told. */
interface AddArguments {
  readonly id?: string
  readonly api?: 'chat' | 'lcic' | 'web'
  readonly operation?: string
  readonly app?: number
  readonly user?: string
  readonly after?: number
  readonly times?: number
  readonly probability?: number
  readonly code?: string
  readonly status?: number
  readonly body?: string
  readonly drop?: true
  readonly latency?: { ms: number; upToMs?: number }
}

/** `portrait faults add`. Whether the rule makes sense, the service says. */
export async function addFault(session: Session, options: ControlArguments & AddArguments): Promise<void> {
  const rule = toRule(options)
  const control = await openControl(session, options)
  printFaults(session, await control.addFault(rule), options)
}

function toRule(options: AddArguments): FaultRule {
  const { id, api, operation, app, user, after, times, probability, code, status, body, drop, latency } = options
  const match = pick({ api, operation, app, user })
  const effect = pick({
    // Codes of Chat are numbers, those of LCIC words.
    code: code !== undefined && /^\d+$/.test(code) ? Number(code) : code,
    http: status === undefined ? undefined : { status, ...pick({ body }) },
    drop,
    latency,
  })
  if (Object.keys(effect).length === 0) {
    throw new CommandError('Say what happens: --code, --status, --drop or --latency.', 'usage')
  }
  if (body !== undefined && status === undefined) throw new CommandError('--body goes with --status.', 'usage')
  return { ...pick({ id, after, times, probability }), ...(Object.keys(match).length > 0 && { match }), effect }
}

/** What is there, without what is not. */
function pick<Values extends object>(values: Values): { [Name in keyof Values]?: Exclude<Values[Name], undefined> } {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries) as { [Name in keyof Values]?: Exclude<Values[Name], undefined> }
}
