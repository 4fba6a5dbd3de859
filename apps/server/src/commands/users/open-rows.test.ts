import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryDirectory } from '../../testing/start-test-server.ts'
import { openRows } from './open-rows.ts'
import type { UserRow } from './user-row.ts'

async function read(name: string, text: string): Promise<readonly UserRow[]> {
  const directory = temporaryDirectory()
  writeFileSync(join(directory, name), text)
  const rows: UserRow[] = []
  for await (const row of openRows(directory, name, { bytesRead: 0 })) rows.push(row)
  return rows
}

describe('CSV', () => {
  it('is read with its quotes, its empty cells and a byte order mark', async () => {
    const text =
      '\uFEFFuserId,nick,birthday,custom.Team\r\nrider_17,"Aoi, ""the""\nfast",20010503,\r\n\r\n"é",,,blue\r\n'
    expect(await read('users.csv', text)).toEqual([
      { line: 2, userId: 'rider_17', standard: { nick: 'Aoi, "the"\nfast', birthday: 20010503 }, custom: {} },
      { line: 5, userId: 'é', standard: {}, custom: { Team: 'blue' } },
    ])
  })

  it('knows columns by the tags of the API', async () => {
    const [row] = await read('USERS.CSV', 'userId,Tag_Profile_IM_Nick,Tag_Profile_Custom_Team\na,b,c\n')
    expect(row).toMatchObject({ standard: { nick: 'b' }, custom: { Team: 'c' } })
  })

  it('is read with its tags and attributes', async () => {
    const text = 'userId,tags,attributes.plan,attributes.__proto__\na,beta|night|,gold,x\nb,,,\nc,|,,\n'
    const [a, ...others] = await read('users.csv', text)
    expect(a).toMatchObject({ userId: 'a', tags: ['beta', 'night'] })
    expect(Object.entries(a?.attributes ?? {})).toEqual([
      ['plan', 'gold'],
      ['__proto__', 'x'],
    ])
    expect(others).toEqual(['b', 'c'].map((userId, index) => ({ line: index + 3, userId, standard: {}, custom: {} })))
  })

  it('says of a row what is wrong with it', async () => {
    expect(await read('users.csv', 'userId,birthday\n,1\na,May\nb,2\n')).toMatchObject([
      { line: 2, problem: 'userId is missing.' },
      { line: 3, problem: 'birthday must be a whole number.' },
      { line: 4, userId: 'b', standard: { birthday: 2 } },
    ])
  })

  it.each([
    ['', /users\.csv is empty/],
    ['user,nick\n', /no column userId in its first line\.$/],
    ['userid,nick\n', /"userid" must be written userId/],
    ['userId,nik\n', /nik is no profile field\. Did you mean nick\?/],
    [
      'userId,tag\n',
      /tag is no profile field\. Did you mean tags\? There are nick, .*, tags, attributes\.NAME, and custom/,
    ],
    ['userId,attributes.\n', /attributes\. lacks the name of the attribute/],
    ['userId,nick,nick\n', /two columns "nick"/],
    ['userId,nick\na,b\nc\n', /users\.csv is not CSV: .* on line 3\.$/],
    ['userId,nick\na,"b\n', /users\.csv is not CSV: .*/],
  ])('explains %j', async (text, message) => {
    await expect(read('users.csv', text)).rejects.toThrow(message)
  })
})

describe('lines of JSON', () => {
  it('are read in any chunks', async () => {
    const nick = 'ü'.repeat(70_000)
    const lines = [
      { userId: 'a', nick, custom: { Team: 'blue' }, gender: null },
      { userId: 'b', level: 3, location: [1, 2, 3, 4], tags: ['beta'], attributes: { plan: 'gold' } },
      { userId: 'c', tags: null, attributes: {} },
    ]
    expect(await read('users.ndjson', `\uFEFF${lines.map((line) => JSON.stringify(line)).join('\n\n')}`)).toEqual([
      { line: 1, userId: 'a', standard: { nick }, custom: { Team: 'blue' } },
      {
        line: 3,
        userId: 'b',
        standard: { level: 3, location: [1, 2, 3, 4] },
        custom: {},
        tags: ['beta'],
        attributes: { plan: 'gold' },
      },
      { line: 5, userId: 'c', standard: {}, custom: {} },
    ])
  })

  it.each([
    ['{', /^It is not JSON: /],
    ['[]', /^It is no JSON object\.$/],
    ['{"nick":"a"}', /^userId is missing\.$/],
    ['{"userId":7}', /^userId must be text\.$/],
    ['{"userId":"a","nik":"b"}', /Did you mean nick\?/],
    ['{"userId":"a","nick":1}', /^nick must be text\.$/],
    ['{"userId":"a","level":1.5}', /^level must be a whole number\.$/],
    ['{"userId":"a","custom":"x"}', /^custom must be an object\.$/],
    ['{"userId":"a","custom":{"Team":1}}', /^custom\.Team must be text\.$/],
    ['{"userId":"a","tags":"beta"}', /^tags must be a list of texts\.$/],
    ['{"userId":"a","attributes":[]}', /^attributes must be an object\.$/],
    ['{"userId":"a","attributes":{"plan":1}}', /^attributes\.plan must be text\.$/],
    ['{"userId":"a","__proto__":{"x":1}}', /__proto__ is no profile field/],
  ])('say what is wrong with %s', async (line, problem) => {
    expect(await read('users.ndjson', `{"userId":"ok"}\n${line}\n`)).toMatchObject([
      { userId: 'ok' },
      { line: 2, problem: expect.stringMatching(problem) },
    ])
  })

  it('may not be endless', async () => {
    await expect(read('users.jsonl', 'x'.repeat(2_000_000))).rejects.toThrow('line 1, is too long to be one user')
  })
})

it.each([
  ['users.txt', 'users.txt must end in one of .csv, .ndjson, .jsonl'],
  ['none.csv', 'none.csv cannot be read: ENOENT'],
])('explains that %s is no file of users', async (name, message) => {
  await expect(openRows(temporaryDirectory(), name, { bytesRead: 0 }).next()).rejects.toThrow(message)
})
