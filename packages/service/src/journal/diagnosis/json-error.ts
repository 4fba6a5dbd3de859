/** Where and why a text is not JSON. */
export interface JsonError {
  /** In characters, from 0. */
  readonly offset: number
  readonly line: number
  readonly column: number
  /** What stands there, for people. */
  readonly found: string
}

const token =
  /[ \t\n\r]+|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[{}[\],:]|"[^"\\]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\]*)*"/y

/** Finds the first place where a text stops to be JSON; engines differ in whether their errors tell. */
export function findJsonError(text: string): JsonError | undefined {
  /** What closes the lists and objects that are open. */
  const open: ('}' | ']')[] = []
  let expects: readonly Expected[] = ['value']
  for (let offset = 0; ; offset = token.lastIndex) {
    token.lastIndex = offset
    const [piece] = token.exec(text) ?? []
    if (piece === undefined)
      return offset === text.length && expects.includes('end') ? undefined : toError(text, offset)
    if (piece.trim() === '') continue
    const control = piece.startsWith('"') ? controlIn(piece) : -1
    if (control >= 0) return toError(text, offset + control)
    const next = step(piece, expects, open)
    if (next === undefined) return toError(text, offset)
    expects = next
  }
}

/** Where a text has a character in it that JSON wants escaped, such as a line break; -1 when it has none. */
function controlIn(piece: string): number {
  for (let index = 0; index < piece.length; index++) if (piece.charCodeAt(index) < 0x20) return index
  return -1
}

type Expected = 'value' | 'key' | 'colon' | 'comma' | 'close' | 'end'

function step(piece: string, expects: readonly Expected[], open: ('}' | ']')[]): readonly Expected[] | undefined {
  if (piece === '}' || piece === ']') {
    if (!expects.includes('close') || open.pop() !== piece) return undefined
    return afterValue(open)
  }
  if (piece === ',') return expects.includes('comma') ? [open.at(-1) === '}' ? 'key' : 'value'] : undefined
  if (piece === ':') return expects.includes('colon') ? ['value'] : undefined
  if (expects.includes('key') && piece.startsWith('"')) return ['colon']
  if (!expects.includes('value')) return undefined
  if (piece === '{') {
    open.push('}')
    return ['key', 'close']
  }
  if (piece === '[') {
    open.push(']')
    return ['value', 'close']
  }
  return afterValue(open)
}

function afterValue(open: readonly string[]): readonly Expected[] {
  return open.length === 0 ? ['end'] : ['comma', 'close']
}

function toError(text: string, offset: number): JsonError {
  const before = text.slice(0, offset).split('\n')
  const found = offset >= text.length ? 'the end' : JSON.stringify(text.slice(offset, offset + 1))
  return { offset, line: before.length, column: (before.at(-1)?.length ?? 0) + 1, found }
}
