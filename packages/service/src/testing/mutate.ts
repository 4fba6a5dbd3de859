import fc, { type Arbitrary } from 'fast-check'

type Path = readonly (string | number)[]
type Change = (value: unknown) => unknown

/** Stands for a value that is taken away. */
const removed = Symbol('removed')
const nested = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth))
const hostileKeys = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '', '0', '\u0000', '\ud800', 'a.b']

const oddValue: Arbitrary<unknown> = fc.constantFrom<unknown>(
  ...[null, true, false, 0, -1, 1.5, 2 ** 31, 2 ** 53, 1e308, '', ' ', '0', '1e3', 'x'.repeat(33), 'é'.repeat(300)],
  ...['__proto__', 'constructor', '@TLS#NOT_FOUND', '\u0000', '\ud800', '\uffff'],
  ...[[], [[]], {}, [null], nested(2), nested(4000), Array.from({ length: 1001 }, (_, index) => `user_${index}`)],
)

const change: Arbitrary<Change> = fc.oneof(
  oddValue.map((odd) => () => odd),
  fc.constant(() => removed),
  fc.tuple(fc.constantFrom(...hostileKeys), oddValue).map(
    ([key, odd]) =>
      (value: unknown) =>
        withKey(value, key, odd),
  ),
  fc.constantFrom(11, 101, 501, 1001).map((times) => (value: unknown) => repeat(value, times)),
  fc.constant((value: unknown) => [value]),
  fc.constant((value: unknown) => (Array.isArray(value) ? (value[0] ?? null) : JSON.stringify(value))),
)

/** A value with one to three of its parts replaced, removed, repeated, wrapped or given a key too many. */
export function mutated(valid: Arbitrary<unknown>): Arbitrary<unknown> {
  const step = fc.tuple(fc.nat(), change)
  return fc
    .tuple(valid, fc.array(step, { minLength: 1, maxLength: 3 }))
    .map(([value, steps]) => steps.reduce((current, [where, how]) => mutateAt(current, where, how), value))
}

function mutateAt(value: unknown, where: number, how: Change): unknown {
  const paths = pathsOf(value)
  const result = rewrite(value, paths[where % paths.length] ?? [], how)
  return result === removed ? {} : result
}

/** Where the parts of a value are; of long lists only the first parts, and no deeper than requests are. */
function pathsOf(value: unknown, at: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null || at.length > 6) return [at]
  const keys = Array.isArray(value) ? [...value.keys()].slice(0, 3) : Object.keys(value)
  return [at, ...keys.flatMap((key) => pathsOf(Reflect.get(value, key), [...at, key]))]
}

function rewrite(value: unknown, [step, ...rest]: Path, how: Change): unknown {
  if (step === undefined) return how(value)
  const entries = Object.entries(value as object).flatMap(([key, child]): [string, unknown][] => {
    if (key !== String(step)) return [[key, child]]
    const changed = rewrite(child, rest, how)
    return changed === removed ? [] : [[key, changed]]
  })
  return Array.isArray(value) ? entries.map(([, child]) => child) : Object.fromEntries(entries)
}

/** A list of the same item; what is long already is not made much longer. */
function repeat(value: unknown, times: number): readonly unknown[] {
  return Array.from({ length: JSON.stringify(value).length > 500 ? 2 : times }, () => value)
}

function withKey(value: unknown, key: string, odd: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { [key]: value }
  return Object.fromEntries([...Object.entries(value), [key, odd]])
}

const brokenUtf8 = Uint8Array.of(0xff, 0xc3, 0x28)

/** The bytes of a value's JSON, seldom as they should be: cut off, broken, with doubled keys or endless numbers. */
export function brokenText(value: Arbitrary<unknown>): Arbitrary<Uint8Array<ArrayBuffer>> {
  const breaking = fc.oneof(
    { weight: 30, arbitrary: fc.constant((text: string) => text) },
    fc.nat().map((at) => (text: string) => text.slice(0, at % (text.length + 1))),
    fc
      .constantFrom('1e999', '-0', '123456789012345678901234567890', 'NaN', '0x10', '01')
      .map((number) => (text: string) => text.replace(/(?<=[:[,])-?\d+(?=[,}\]])/, number)),
    fc.constant((text: string) => text.replace(/\{("[^"]*":)/, '{$1null,$1')),
    fc.constantFrom('\ufeff', '//x\n', '[', '\u0000').map((prefix) => (text: string) => prefix + text),
    fc.constantFrom('}', ',', '\n\n', '{}').map((suffix) => (text: string) => text + suffix),
    fc.constantFrom(100, 100_000).map((depth) => () => '['.repeat(depth)),
    fc.constant((text: string) => text.replaceAll('"', "'")),
    fc.constant(() => ''),
  )
  const invalidAt = fc.oneof({ weight: 15, arbitrary: fc.constant(undefined) }, fc.nat())
  return fc.tuple(value, breaking, invalidAt).map(([json, breakIt, at]) => {
    const bytes = new TextEncoder().encode(breakIt(JSON.stringify(json)))
    if (at === undefined) return bytes
    const cut = at % (bytes.length + 1)
    return Uint8Array.from([...bytes.slice(0, cut), ...brokenUtf8, ...bytes.slice(cut)])
  })
}

/** A query with one or two of its pairs changed, doubled or taken away, or with text that is no query. */
export function mutatedQuery(query: string): Arbitrary<string> {
  const oddText = fc.constantFrom(
    '',
    '%',
    '%zz',
    '%ff',
    '__proto__',
    '1e999',
    '-1',
    'x'.repeat(2000),
    '\u0000',
    '+',
    '=',
  )
  const edit = fc.oneof(
    fc.tuple(fc.nat(), oddText).map(([where, odd]) => (pairs: readonly string[]) => {
      const at = where % Math.max(1, pairs.length)
      return pairs.map((pair, index) => (index === at ? `${pair.split('=')[0]}=${odd}` : pair))
    }),
    fc.nat().map((where) => (pairs: readonly string[]) => pairs.filter((_, index) => index !== where % pairs.length)),
    fc.nat().map((where) => (pairs: readonly string[]) => [...pairs, pairs[where % pairs.length] ?? '']),
    oddText.map((odd) => (pairs: readonly string[]) => [odd, ...pairs]),
  )
  return fc
    .array(edit, { minLength: 1, maxLength: 2 })
    .map((edits) => edits.reduce<readonly string[]>((pairs, apply) => apply(pairs), query.split('&')).join('&'))
}

/** Headers with one or two of them changed, doubled or taken away. */
export function mutatedHeaders<Headers extends Readonly<Record<string, string | readonly string[] | undefined>>>(
  headers: Headers,
): Arbitrary<Readonly<Record<string, string | readonly string[] | undefined>>> {
  const odd = fc.constantFrom<string | string[] | undefined>(
    '',
    ' ',
    'x',
    '-1',
    '1e999',
    ['a', 'b'],
    undefined,
    'Bearer',
    'é',
  )
  const edit = fc.tuple(fc.constantFrom('x-tc-language', 'content-type', ...Object.keys(headers)), odd)
  return fc.array(edit, { minLength: 1, maxLength: 2 }).map((edits) => ({ ...headers, ...Object.fromEntries(edits) }))
}
