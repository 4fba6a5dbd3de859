import type { Face } from './face.ts'

/** The user of the story. */
export const userId = 'rider_17'

interface Mistake {
  /** Whether it is a bad value, which some faces find themselves. */
  readonly isValue?: boolean
  make(face: Face): Promise<unknown> | undefined
  /** The code of each API that knows this failure: LCIC has no limit for names, in a browser one writes as oneself. */
  readonly codes: { readonly [Api in Face['api']]?: number | string }
}

const mistakes: Readonly<Record<string, Mistake>> = {
  'over-long nickname': {
    isValue: true,
    make: ({ calls }) => calls.setNick(userId, 'x'.repeat(501)),
    codes: { chat: 40601, web: 40601 },
  },
  'unknown account': {
    make: ({ calls }) => calls.setNick('nobody', 'x'),
    codes: { chat: 40003, lcic: 'ResourceNotFound.User' },
  },
  'undeclared field': {
    make: ({ calls }) => calls.setUndeclaredField?.(userId),
    codes: { chat: 40009, web: 40009 },
  },
  'wrong credentials': {
    make: ({ strangersCalls }) => strangersCalls.readNick(userId),
    codes: { chat: 70009, web: 70009, lcic: 'AuthFailure.SignatureFailure' },
  },
}

/** Rows of cells, as the console prints them. */
type Table = Record<string, Record<string, unknown>>

/** The code that a call is refused with. */
function codeOf(call: Promise<unknown> | undefined): Promise<unknown> | undefined {
  return call?.then(
    () => 'no failure',
    (error) => error.code ?? error,
  )
}

/** Lets every face write, read and fail; prints what came of it and returns how much was not as expected. */
export async function tellStory(faces: readonly Face[]): Promise<number> {
  let mismatches = 0
  const compare = (actual: unknown, expected: unknown, shown: unknown) => {
    if (actual === expected) return shown
    mismatches++
    return `!! ${actual}`
  }

  const seen: Table = {}
  const readAll = async (expected: string) => {
    const row: Table[string] = {}
    for (const { name, calls } of faces) row[name] = compare(await calls.readNick(userId), expected, 'same')
    return row
  }
  let nick = ''
  for (const { name, calls } of faces) {
    nick = `Zoë 测试 😀 by ${name}`
    await calls.setNick(userId, nick)
    seen[name] = await readAll(nick)
  }

  const refused: Table = {}
  for (const face of faces) {
    const row: Table[string] = {}
    for (const [mistake, { make, codes, isValue }] of Object.entries(mistakes)) {
      const expected = isValue && face.checksValues ? 'bad-input' : codes[face.api]
      if (expected !== undefined) row[mistake] = compare(await codeOf(make(face)), expected, expected)
    }
    refused[face.name] = row
  }
  seen['after failures'] = await readAll(nick)

  console.log('What the row wrote and the column read:')
  console.table(seen)
  console.log('How each refuses:')
  console.table(refused)
  return mismatches
}
