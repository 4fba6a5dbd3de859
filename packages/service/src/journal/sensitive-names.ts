/** Names, without case and punctuation, whose values are secrets wherever they stand. */
const names = new Set([
  'accesstoken',
  'apikey',
  'authorization',
  'controltoken',
  'cookie',
  'password',
  'proxyauthorization',
  'secret',
  'secretkey',
  'setcookie',
  'sign',
  'signature',
  'tlssig',
  'token',
  'usersig',
  'xtctoken',
])

/** Whether the value of this header, parameter or property is a secret. */
export function isSensitiveName(name: string): boolean {
  return names.has(name.replaceAll(/[^A-Za-z]/g, '').toLowerCase())
}
