import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { CommandError } from '../../command-error.ts'
import { isRecord } from '../is-record.ts'
import { suggest } from '../nearest-name.ts'
import { type SettingName, settingNames } from './setting-table.ts'
import type { Found } from './settings.ts'

/** Which setting the keys of a ready file's `tencentCloud` are. */
const nested: Readonly<Record<string, SettingName>> = {
  secretId: 'tencentSecretId',
  secretKey: 'tencentSecretKey',
}

// What a ready file holds beside settings.
const others = ['tencentCloud', 'pid', 'users']

/**
 * What a JSON file says about the settings. One that is not there says nothing, unless it is required; a lenient reading
 * takes what it knows and never fails. Throws a CommandError.
 */
export function readSettingsFile(
  path: string,
  mode: 'required' | 'optional' | 'lenient',
): Partial<Record<SettingName, Found<string>>> {
  const isLenient = mode === 'lenient'
  const source = basename(path)
  const json = readJson(path, mode)
  if (json === undefined) return {}
  if (!isRecord(json)) return isLenient ? {} : fail(path, 'it holds no JSON object.')
  const found: Partial<Record<SettingName, Found<string>>> = {}
  for (const [key, value] of Object.entries(json)) {
    const name = settingNames.find((candidate) => candidate === key)
    if (name !== undefined) found[name] = { value: toText(value, path, key), source: `${source}, ${key},` }
    else if (!others.includes(key) && !isLenient) {
      fail(path, `${JSON.stringify(key)} is no setting.${suggest(key, settingNames)}`)
    }
  }
  if (!isRecord(json.tencentCloud)) return found
  for (const [key, name] of Object.entries(nested)) {
    const value = json.tencentCloud[key]
    if (value !== undefined)
      found[name] ??= { value: toText(value, path, key), source: `${source}, tencentCloud.${key},` }
  }
  return found
}

function readJson(path: string, mode: string): unknown {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    if (mode === 'lenient' || (mode === 'optional' && isMissing)) return undefined
    return fail(path, error instanceof Error ? `${error.message}.` : String(error))
  }
  try {
    return JSON.parse(text)
  } catch {
    // The parser's own words would quote the file, which holds secrets.
    return mode === 'lenient' ? undefined : fail(path, 'it is not JSON.')
  }
}

function toText(value: unknown, path: string, key: string): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value.join(',')
  return fail(path, `${key} must be text.`)
}

function fail(path: string, why: string): never {
  throw new CommandError(`The settings file ${path} cannot be used: ${why}`, 'usage')
}
