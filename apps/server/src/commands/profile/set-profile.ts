import type { ProfileChanges } from '@portrait/protocol'
import { CommandError } from '../../command-error.ts'
import { connectChat } from '../connect.ts'
import { toPrintable } from '../printable.ts'
import { print, type Session } from '../session.ts'
import { readSettings, type SettingArguments } from '../settings/read-settings.ts'
import { parseFieldName } from './field-name.ts'

type SetArguments = SettingArguments & { readonly json?: boolean }

/** `portrait profile set`: writes what is assigned, all or nothing. */
export async function setProfile(
  session: Session,
  userId: string,
  assignments: readonly string[],
  options: SetArguments,
): Promise<void> {
  const { standard, custom } = parseAssignments(assignments)
  const chat = connectChat(session, await readSettings(session, options), { customKeys: Object.keys(custom) })
  const names = [...Object.keys(standard), ...Object.keys(custom).map((key) => `custom.${key}`)]
  // Whether the values fit, the client says.
  await chat.profiles.set(userId, { ...standard, custom } as ProfileChanges)
  print(session, options.json, { userId, set: names }, () => toPrintable(`Set ${names.join(', ')} of ${userId}.`))
}

function parseAssignments(assignments: readonly string[]) {
  const standard: Record<string, string | number> = {}
  const custom: Record<string, string> = {}
  for (const assignment of assignments) {
    const at = assignment.indexOf('=')
    if (at < 1) throw new CommandError(`${assignment} assigns nothing. Write FIELD=VALUE, as in nick=Aoi.`, 'usage')
    const name = assignment.slice(0, at)
    const text = assignment.slice(at + 1)
    const field = parseFieldName(name)
    if (field.kind === 'custom') custom[field.key] = text
    else standard[field.property] = field.type === 'integer' ? toNumber(name, text) : text
  }
  return { standard, custom }
}

function toNumber(name: string, text: string): number {
  if (/^-?\d{1,15}$/.test(text)) return Number(text)
  throw new CommandError(`${name} must be a whole number.`, 'usage')
}
