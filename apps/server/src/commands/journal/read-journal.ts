import type { JournalEntry } from '@portrait/protocol'
import { CommandError } from '../../command-error.ts'
import { type ControlArguments, openControl } from '../control-arguments.ts'
import { print, type Session } from '../session.ts'
import { untilStopped } from '../until-stopped.ts'
import { writeTo } from '../write-to.ts'
import { layOut } from './lay-out.ts'
import { requestLines } from './request-lines.ts'

interface FilterArguments {
  readonly failed?: boolean
  readonly operation?: string
  readonly app?: number
  readonly user?: string
  readonly after?: number
  readonly before?: number
  readonly limit?: number
}

/** `portrait journal list`: oldest first, so that the newest is next to the prompt. */
export async function listJournal(session: Session, options: ControlArguments & FilterArguments): Promise<void> {
  const control = await openControl(session, options)
  const { entries } = await control.readJournal(toFilter(options))
  for (const entry of entries.toReversed()) await writeTo(session.output, toText(entry, options))
}

/** `portrait journal follow`: until Ctrl-C, which is how it is meant to end. */
export async function followJournal(session: Session, options: ControlArguments & FilterArguments): Promise<void> {
  const control = await openControl(session, options)
  await untilStopped(session, async (signal) => {
    for await (const entry of await control.followJournal(toFilter(options), { signal })) {
      await writeTo(session.output, toText(entry, options))
    }
  })
}

/** `portrait journal show`. */
export async function showEntry(session: Session, id: number, options: ControlArguments): Promise<void> {
  const control = await openControl(session, options)
  const { entries, oldestId, newestId } = await control.readJournal({ before: id + 1, limit: 1 })
  const [entry] = entries
  if (entry?.id !== id) {
    const kept = oldestId > newestId ? 'It is empty.' : `It keeps ${oldestId} to ${newestId}.`
    throw new CommandError(`The journal has no request ${id}. ${kept}`)
  }
  print(session, options.json, entry, () => layOut(entry))
}

/** `portrait journal clear`. */
export async function clearJournal(session: Session, options: ControlArguments): Promise<void> {
  const control = await openControl(session, options)
  await control.clearJournal()
}

function toFilter({ failed, operation, app, user, after, before, limit }: FilterArguments) {
  return {
    ...(failed && { failed }),
    ...(operation !== undefined && { operation }),
    ...(app !== undefined && { app }),
    ...(user !== undefined && { user }),
    ...(after !== undefined && { after }),
    ...(before !== undefined && { before }),
    ...(limit !== undefined && { limit }),
  }
}

function toText(entry: JournalEntry, { json }: ControlArguments): string {
  return json ? `${JSON.stringify(entry)}\n` : `${String(entry.id).padStart(6)}  ${requestLines(entry)}`
}
