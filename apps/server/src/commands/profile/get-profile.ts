import { standardFields } from '@portrait/protocol'
import { connectChat } from '../connect.ts'
import { findCustomKeys } from '../find-custom-keys.ts'
import { toPrintable } from '../printable.ts'
import { print, type Session } from '../session.ts'
import { readSettings, type SettingArguments } from '../settings/read-settings.ts'
import { toTable } from '../table.ts'
import { parseFieldName } from './field-name.ts'

type GetArguments = SettingArguments & { readonly json?: boolean }

/** `portrait profile get`: all fields, or those that are named. */
export async function getProfile(
  session: Session,
  userId: string,
  names: readonly string[],
  options: GetArguments,
): Promise<void> {
  const asked = names.map((name) => parseFieldName(name))
  const settings = await readSettings(session, options)
  const named = asked.flatMap((field) => (field.kind === 'custom' ? field.key : []))
  const customKeys = asked.length > 0 ? [...new Set(named)] : await findCustomKeys(session, settings)
  const { custom, other, ...standard } = await connectChat(session, settings, { customKeys }).profiles.get(userId)
  const isAsked = (property: string) =>
    asked.length === 0 || asked.some((field) => field.kind === 'standard' && field.property === property)
  const values: Record<string, unknown> = {}
  for (const { property = '' } of standardFields) {
    const value: unknown = Object.entries(standard).find(([key]) => key === property)?.[1]
    if (value !== undefined && isAsked(property)) values[property] = value
  }
  const json = { userId, ...values, custom, ...(other !== undefined && { other }) }
  print(session, options.json, json, () => {
    const customRows = Object.entries(custom).map(([key, value]) => [`custom.${key}`, value])
    const rows = [['userId', userId], ...Object.entries(values), ...customRows, ...Object.entries(other ?? {})]
    return toTable(rows.map(([name, value]) => [String(name), toPrintable(String(value))]))
  })
}
