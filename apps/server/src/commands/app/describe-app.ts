import type { App } from '@portrait/protocol'
import { toPrintable } from '../printable.ts'
import { print, type Session } from '../session.ts'
import { toTable } from '../table.ts'

const hidden = '(hidden; --secrets shows it)'

/** Prints an app's settings; its keys only when they were asked for. */
export function printApp(
  session: Session,
  app: Partial<App> & { readonly secretId?: string },
  { secrets, json }: { readonly secrets?: boolean; readonly json?: boolean },
): void {
  const { secretKey, tencentCloud, ...settings } = app
  const shown = {
    ...settings,
    ...(secretKey !== undefined && { secretKey: secrets ? secretKey : hidden }),
    ...(tencentCloud !== undefined && {
      tencentCloud: { ...tencentCloud, secretKey: secrets ? tencentCloud.secretKey : hidden },
    }),
  }
  print(session, json, shown, () =>
    toTable(Object.entries(shown).map(([name, value]) => [name, toPrintable(describeValue(value))])),
  )
}

function describeValue(value: unknown): string {
  if (typeof value === 'string') return value
  const isTexts = Array.isArray(value) && value.every((item) => typeof item === 'string')
  return isTexts ? value.join(', ') : JSON.stringify(value)
}
