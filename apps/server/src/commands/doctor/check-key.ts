import type { Settings } from '../settings/settings.ts'
import { type Check, found } from './check.ts'

/** Whether the keys look like the vendor's. None is shown. */
export function checkKey({ secretKey, tencentSecretId, tencentSecretKey }: Settings): readonly Check[] {
  return [
    ...(secretKey ? [check('key', secretKey.value, /^[0-9a-f]{64}$/, "an app's secret key is 64 hex digits")] : []),
    ...(tencentSecretId
      ? [
          check(
            'lcic key',
            tencentSecretId.value,
            /^(AKID|IKID)[0-9A-Za-z]{32}$/,
            'a SecretId is AKID or IKID and 32 characters',
          ),
        ]
      : []),
    ...(tencentSecretKey
      ? [check('lcic key', tencentSecretKey.value, /^[0-9A-Za-z]{32}$/, 'its SecretKey is 32 characters')]
      : []),
  ]
}

function check(name: string, value: string, shape: RegExp, rule: string): Check {
  const isAsExpected = `It has the usual shape: ${rule}.`
  if (shape.test(value)) return found(name, 'ok', isAsExpected)
  if (/\s/.test(value)) return found(name, 'failed', `It has a blank or a line break in it: ${rule}. Copy it again.`)
  return found(
    name,
    'warning',
    `It has ${value.length} characters of an unusual shape: ${rule}. Compare it with the console's.`,
  )
}
