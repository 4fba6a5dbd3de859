import { isRecord } from '../is-record.ts'
import { toPrintable } from '../printable.ts'
import { print, type Session } from '../session.ts'
import { toTable } from '../table.ts'

const secretNames = ['secretKey', 'token']
const hidden = '(hidden; portrait app show --secrets shows it)'

/** Prints an app's settings; its keys and tokens only when they were asked for. */
export function printApp(
  session: Session,
  app: object,
  { secrets, json }: { readonly secrets?: boolean; readonly json?: boolean },
): void {
  const shown: object = secrets ? app : withoutSecrets(app)
  print(session, json, shown, () =>
    toTable(Object.entries(shown).map(([name, value]) => [name, toPrintable(describeValue(value))])),
  )
}

function withoutSecrets(settings: object): object {
  const entries = Object.entries(settings).map(([name, value]) => {
    if (secretNames.includes(name)) return [name, hidden]
    return [name, isRecord(value) ? withoutSecrets(value) : value]
  })
  return Object.fromEntries(entries)
}

function describeValue(value: unknown): string {
  if (typeof value === 'string') return value
  const isTexts = Array.isArray(value) && value.every((item) => typeof item === 'string')
  return isTexts ? value.join(', ') : JSON.stringify(value)
}
