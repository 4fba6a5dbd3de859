/** Names that break a store which takes them for anything but data. */
export const hostileKeys: readonly string[] = [
  '__proto__',
  'constructor',
  'toString',
  '',
  ' ',
  '"quoted"',
  "'; DROP TABLE users; --",
  '100%',
  '👩‍👩‍👧',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\udfff',
  '\ufffd',
  'é',
  'e\u0301',
  'a/b',
  'x'.repeat(32),
  '名'.repeat(10),
]

/** An object whose keys are all its own, `__proto__` too. */
export function toOwnKeys(keys: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(keys.map((key) => [key, `value of ${key}`]))
}
