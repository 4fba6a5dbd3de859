import { settingNames } from '../settings/setting-table.ts'
import type { Settings } from '../settings/settings.ts'
import { type Check, found } from './check.ts'

/** Where each setting was found; the values stay where they are. */
export function checkSettings(settings: Settings): Check {
  const sources = settingNames.flatMap((name) => {
    const setting = settings[name]
    return setting === undefined ? [] : [`${name} from ${setting.source.replace(/,.*/, '')}`]
  })
  if (sources.length > 0) return found('settings', 'ok', `${sources.join(', ')}.`)
  return found(
    'settings',
    'failed',
    'Nothing is known. Start a service here with portrait start, or see portrait help settings.',
  )
}
