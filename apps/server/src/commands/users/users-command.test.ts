import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { startCommandService } from '../../testing/command-service.ts'
import { type RunOptions, runInProcess } from '../../testing/run-in-process.ts'
import { spawnPortrait } from '../../testing/spawn-portrait.ts'
import { temporaryDirectory } from '../../testing/start-test-server.ts'
import { environmentOf } from '../exec/environment-of.ts'
import type { StopSignal } from '../terminal.ts'

const csv = `userId,nick,gender,birthday,avatar
u1,Aoi,female,20010503,https://img.example.com/1.png
u2,"Zoë, ""Z""",,,
u3,,robot,,
,nobody,,,
${'x'.repeat(40)},too long,,,
`

const importFast = ['users', 'import', '--pace', 'off']

/** A service and a folder with a file of users. */
async function prepare(name: string, text: string) {
  const { ready, run } = await startCommandService()
  const directory = temporaryDirectory()
  writeFileSync(join(directory, name), text)
  return {
    ready,
    directory,
    run: (args: readonly string[], options: RunOptions = {}) => run(args, { directory, ...options }),
    read: (file: string) => readFileSync(join(directory, file), 'utf8'),
    lines: (file: string) =>
      readFileSync(join(directory, file), 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
  }
}

describe('portrait users import', () => {
  it('imports users with their fields, and says what became of each', async () => {
    const { run, lines, directory } = await prepare('users.csv', csv)
    const { code, stdout, stderr } = await run([...importFast, 'users.csv', '--results', 'results.ndjson'])
    expect([code, stdout, stderr]).toEqual([5, 'Imported 2 of 5 users. 3 were refused: results.ndjson says why.\n', ''])
    expect(lines('results.ndjson')).toEqual([
      { line: 2, userId: 'u1', ok: true },
      { line: 3, userId: 'u2', ok: true },
      {
        line: 4,
        userId: 'u3',
        ok: false,
        code: 'bad-input',
        message: expect.stringContaining('gender must be one of'),
      },
      { line: 5, userId: '', ok: false, code: 'bad-row', message: 'userId is missing.' },
      { line: 6, userId: 'x'.repeat(40), ok: false, code: expect.anything(), message: expect.any(String) },
    ])
    expect((await run(['profile', 'get', 'u1'])).stdout).toMatch(
      /nick +Aoi\ngender +female\nbirthday +20010503\navatar +https/,
    )
    expect((await run(['profile', 'get', 'u2', 'nick'])).stdout).toContain('Zoë, "Z"')
    expect(existsSync(join(directory, 'users.csv.checkpoint'))).toBe(false)
  })

  it('writes attributes and tags, and stops at the first that is refused', async () => {
    const users = [
      { userId: 'u1', nick: 'Aoi', location: [1, 2, 3, 4], attributes: { plan: 'gold' }, tags: ['beta', 'night'] },
      { userId: 'u2', tags: Array.from({ length: 25 }, (_, index) => `t${index}`) },
      { userId: 'u3', attributes: { plam: 'gold' }, tags: ['beta'] },
      { userId: 'u4', tags: ['x'.repeat(100)] },
    ]
    const { run, lines } = await prepare('users.ndjson', users.map((user) => JSON.stringify(user)).join('\n'))
    const { code, stdout } = await run([...importFast, 'users.ndjson', '--results', 'results.ndjson'])
    expect([code, stdout]).toEqual([5, 'Imported 2 of 4 users. 2 were refused: results.ndjson says why.\n'])
    expect(lines('results.ndjson')).toEqual([
      { line: 1, userId: 'u1', ok: true },
      { line: 2, userId: 'u2', ok: true },
      { line: 3, userId: 'u3', ok: false, code: 90033, message: expect.stringContaining('plam') },
      { line: 4, userId: 'u4', ok: false, code: expect.any(Number), message: expect.any(String) },
    ])
    const call = async (operation: string) =>
      JSON.parse((await run(['call', operation, '{"To_Account":["u1","u2","u3"]}'])).stdout)
    const { UserAttrs } = await call('im_get_attr')
    expect(UserAttrs[0]).toEqual({ To_Account: 'u1', Attrs: { plan: 'gold' } })
    const { UserTags } = await call('im_get_tag')
    expect(UserTags.map(({ Tags }: { Tags: string[] }) => Tags)).toEqual([['beta', 'night'], users[1]?.tags, []])
    expect((await run(['profile', 'get', 'u1', 'location'])).stdout).toContain('0001000200030004')
  })

  it('tells failures to people, and a summary to machines', async () => {
    const { run } = await prepare('users.csv', csv)
    const { stdout, stderr } = await run([...importFast, 'users.csv', '--json'])
    expect(JSON.parse(stdout)).toEqual({ users: 5, imported: 2, failed: 3 })
    expect(stderr.split('\n')).toEqual([
      expect.stringMatching(/^Line 4, "u3": .*gender/),
      'Line 5, "": userId is missing.',
      expect.stringMatching(/^Line 6, "x+": /),
      '',
    ])
    const piped = await run([...importFast, 'users.csv', '--results', '-'])
    expect(
      piped.stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).ok),
    ).toEqual([true, true, false, false, false])
  })

  it('tells of the first failures only', async () => {
    const { run } = await prepare('users.csv', `userId,nick\n${',nobody\n'.repeat(2_100)}`)
    const { code, stderr } = await run([...importFast, 'users.csv'])
    const lines = stderr.trim().split('\n')
    expect([code, lines.length, lines.at(-1)]).toEqual([5, 21, 'More users failed: --results FILE has all.'])
  })

  it('draws a bar on a terminal', async () => {
    const { run } = await prepare('users.csv', 'userId\na\nb\n')
    const { code, stderr } = await run([...importFast, 'users.csv'], { isTerminal: true })
    expect([code, stderr]).toEqual([0, expect.stringMatching(/\[#+\] 100 % {2}2 users/)])
  })

  it('goes on where Ctrl-C stopped it, with no user lost and no result twice', async () => {
    const users = Array.from({ length: 2_500 }, (_, index) => `u${index},${index}`)
    const { ready, run, directory, lines } = await prepare('users.csv', `userId,nick\n${users.join('\n')}\n`)
    const args = [...importFast, 'users.csv', '--results', 'results.ndjson']
    let stop: (signal: StopSignal) => void = () => {}
    let requests = 0
    // The second chunk is under way.
    const counting: RunOptions['fetch'] = (url, init) => {
      requests++
      if (requests === 15) stop('SIGINT')
      return fetch(url, init)
    }
    const stopper = (callback: typeof stop) => {
      stop = callback
    }
    const stopped = await run(args, { fetch: counting, stopper })
    const [, told = ''] =
      /^Stopped after (1,[0-4]00) users\. The same command goes on from there\.\n$/.exec(stopped.stderr) ?? []
    expect(stopped.code).toBe(130)
    expect(lines('results.ndjson')).toHaveLength(Number(told.replace(',', '')))
    const elsewhere = environmentOf({ ...ready, sdkAppId: 1 })
    expect(await runInProcess(args, { directory, environment: elsewhere })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('it was made for the app'),
    })
    const rest = await run(args)
    expect([rest.code, rest.stdout]).toEqual([0, 'Imported 2,500 of 2,500 users.\n'])
    expect(rest.stderr).toContain(`Going on after ${told} users (users.csv.checkpoint)`)
    expect(lines('results.ndjson').map(({ userId }) => userId)).toEqual(users.map((row) => row.split(',')[0]))
  })

  it('keeps what is done every second and when it stops, also for a service that has another port by then', async () => {
    const users = Array.from({ length: 300 }, (_, index) => `u${index},female`)
    const { ready, run, directory, read, lines } = await prepare('users.csv', `userId,gender\n${users.join('\n')}\n`)
    const args = [...importFast, 'users.csv', '--results', 'results.ndjson']
    let stop: (signal: StopSignal) => void = () => {}
    const stopper = (callback: typeof stop) => {
      stop = callback
    }
    let reads = 0
    const now = () => Date.now() + 20 * reads++
    let requests = 0
    const saved = new Set<number>()
    const watching: RunOptions['fetch'] = (url, init) => {
      if (existsSync(join(directory, 'users.csv.checkpoint'))) saved.add(JSON.parse(read('users.csv.checkpoint')).rows)
      if (++requests === 200) stop('SIGTERM')
      return fetch(url, init)
    }
    const stopped = await run(args, { fetch: watching, stopper, now })
    expect(stopped.code).toBe(143)
    expect(saved.size).toBeGreaterThan(1)
    const { rows } = JSON.parse(read('users.csv.checkpoint'))
    expect(rows).toBeGreaterThan(Math.max(...saved) - 1)
    expect(stopped.stderr).toContain(`Stopped after ${rows} users.`)
    const moved: RunOptions['fetch'] = (url, init) => fetch(url.replace('http://127.0.0.1:9', ready.url), init)
    const rest = await run(args, { fetch: moved, environment: { PORTRAIT_URL: 'http://127.0.0.1:9' } })
    expect([rest.code, rest.stdout]).toEqual([0, 'Imported 300 of 300 users.\n'])
    expect(lines('results.ndjson').map(({ userId }) => userId)).toEqual(users.map((row) => row.split(',')[0]))
  })

  it('names the column that is wrong, in the words of the file', async () => {
    const rows = [
      { userId: 'a', nick: 'x'.repeat(501) },
      { userId: 'b', gender: 'robot' },
      { userId: 'c', custom: { Nope: 'x' }, level: 1 },
      { userId: 'd', custom: { Team: 'x'.repeat(501) }, level: 1 },
      { userId: 'e', tags: ['ok', 'x'.repeat(51)] },
      { userId: 'f', attributes: { plan: 'x'.repeat(51), city: 'Rome' } },
      { userId: 'g', attributes: { plam: 'gold', city: 'Rome' } },
      { userId: '  ' },
      { userId: 'x'.repeat(33) },
    ]
    const { run, lines } = await prepare('users.ndjson', rows.map((row) => JSON.stringify(row)).join('\n'))
    await run(['app', 'update', 'customFields=[{"key":"Team"}]', 'attributeNames={"0":"plan","1":"city"}'])
    await run([...importFast, 'users.ndjson', '--results', 'results.ndjson'])
    expect(lines('results.ndjson').map(({ message }) => message)).toEqual([
      expect.stringMatching(/^nick: .*failed: \d+ /),
      expect.stringMatching(/^gender must be one of unknown, female, male\.$/),
      expect.stringMatching(/^custom\.Nope: portrait_set failed: 40009 /),
      expect.stringMatching(/^custom\.Team: portrait_set failed: \d+ /),
      expect.stringMatching(/^tags: im_add_tag failed: 90034 .* tags\[1\] must be at most 50 bytes/),
      expect.stringMatching(
        /^attributes\.plan: im_set_attr failed: 90033 .* attributes\.plan must be at most 50 bytes/,
      ),
      expect.stringMatching(/^attributes\.plam: im_set_attr failed: 90033 .*"plam" is not/),
      'userId has only blanks.',
      expect.stringMatching(/^userId: account_import failed: 70402 /),
    ])
  })

  it('stops when nobody answers any more, and goes on later', async () => {
    const users = Array.from({ length: 1_500 }, (_, index) => `{"userId":"u${index}"}`)
    const { run } = await prepare('users.ndjson', users.join('\n'))
    let requests = 0
    const failing: RunOptions['fetch'] = async (url, init) => {
      requests++
      if (requests > 12) throw new TypeError('fetch failed')
      return fetch(url, init)
    }
    const broken = await run([...importFast, 'users.ndjson'], { fetch: failing })
    expect([broken.code, broken.stderr]).toEqual([
      4,
      expect.stringMatching(
        /^1,[0-4]00 users are done\. .*\n.* no connection to \S+\. Check url \(--url\) and the network\./,
      ),
    ])
    expect((await run([...importFast, 'users.ndjson'])).stdout).toBe('Imported 1,500 of 1,500 users.\n')
  })

  it.each([
    ['another key', { PORTRAIT_SECRET_KEY: 'f'.repeat(64) }, '70009'],
    ['no admin', { PORTRAIT_ADMIN: 'rider_17' }, '60010'],
  ])('does not try every user with %s', async (_name, environment, message) => {
    const { run, directory } = await prepare('users.csv', 'userId\na\nb\n')
    expect(await run([...importFast, 'users.csv'], { environment })).toMatchObject({
      code: 3,
      stdout: '',
      stderr: expect.stringContaining(message),
    })
    expect(existsSync(join(directory, 'users.csv.checkpoint'))).toBe(false)
  })

  it.each([
    [['none.csv'], 'There is no file none.csv'],
    [['users.csv', '--pace', 'fast'], 'A pace is documented, off, or a factor above 0.'],
    [['users.csv', '--results', 'no/where'], 'The results cannot be written to no/where'],
  ])('explains %j', async (args, message) => {
    const { run } = await prepare('users.csv', 'userId\na\n')
    expect(await run(['users', 'import', ...args])).toMatchObject({ code: 2, stderr: expect.stringContaining(message) })
  })

  it('ends the real process with the code that says some failed, or that it was stopped', {
    timeout: 60_000,
  }, async () => {
    const { ready, directory } = await prepare('users.csv', csv)
    const options = { directory, environment: environmentOf(ready) }
    expect(await spawnPortrait(['users', 'import', 'users.csv'], options).exited).toBe(5)
    // A service that never answers.
    const server = createServer(() => stopped.child.kill('SIGINT')).listen(0, '127.0.0.1')
    onTestFinished(() => {
      server.closeAllConnections()
      server.close()
    })
    await once(server, 'listening')
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const stopped = spawnPortrait(['users', 'import', 'users.csv', '--url', url], options)
    expect([await stopped.exited, stopped.output.stderr]).toEqual([
      130,
      expect.stringContaining('Stopped after 0 users'),
    ])
  })
})

describe('portrait users export', () => {
  it.each(['users.csv', 'users.ndjson'])('writes %s that can be imported elsewhere', async (name) => {
    const from = await prepare('seed.json', '{"name":"x","customFields":[{"key":"Team"}],"users":[]}')
    await from.run(['app', 'update', 'customFields=[{"key":"Team"}]'])
    await from.run(['profile', 'set', 'rider_17', 'nick=a, "b"', 'custom.Team=blue', 'location=Rome'])
    const exported = await from.run(['users', 'export', name])
    expect(exported).toEqual({ code: 0, stdout: 'Exported 4 users.\n', stderr: '' })
    const to = await prepare(name, from.read(name))
    await to.run(['app', 'update', 'customFields=[{"key":"Team"}]'])
    await to.run(['call', 'account_delete', '{"DeleteItem":[{"UserID":"rider_17"},{"UserID":"rider_18"}]}'])
    expect(await to.run([...importFast, name])).toMatchObject({ code: 0 })
    await to.run(['users', 'export', 'again.ndjson'])
    const byId = (file: object[]) => file.map((user) => JSON.stringify(user)).sort()
    await from.run(['users', 'export', 'first.ndjson'])
    expect(byId(to.lines('again.ndjson'))).toEqual(byId(from.lines('first.ndjson')))
  })

  it.each(['users.csv', 'users.ndjson'])('writes %s with attributes and tags when asked to', async (name) => {
    const { run, read, lines } = await prepare(
      'in.ndjson',
      '{"userId":"rider_17","attributes":{"plan":"gold"},"tags":["beta","night"]}\n{"userId":"rider_18"}',
    )
    await run(['call', 'im_set_attr', '{"UserAttrs":[{"To_Account":"rider_17","Attrs":{"city":"Rome"}}]}'])
    await run([...importFast, 'in.ndjson'])
    const withAll = ['users', 'export', '--attributes', '--tags']
    expect(await run([...withAll, name])).toMatchObject({ code: 0, stderr: '' })
    if (name.endsWith('.csv'))
      expect(read(name)).toMatch(/^userId,.*,attributes\.plan,.*,tags\nrider_17,.*,gold,.*,beta\|night\n/)
    else expect(lines(name)[0]).toMatchObject({ attributes: { plan: 'gold' }, tags: ['beta', 'night'] })
    await run([...withAll, 'before.ndjson'])
    await run(['call', 'im_remove_attr', '{"UserAttrs":[{"To_Account":"rider_17","Attrs":["plan","city"]}]}'])
    await run(['call', 'im_remove_all_tags', '{"To_Account":["rider_17"]}'])
    expect(await run([...importFast, name])).toMatchObject({ code: 0 })
    await run([...withAll, 'after.ndjson'])
    expect(lines('after.ndjson')).toEqual(lines('before.ndjson'))
  })

  it('writes no tag to CSV that would be two when it is read again', async () => {
    const { run, directory } = await prepare('ids', '')
    await run(['call', 'im_add_tag', '{"UserTags":[{"To_Account":"rider_17","Tags":["a|b"]}]}'])
    expect(await run(['users', 'export', '--tags', 'users.csv'])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('The tag "a|b" of "rider_17" cannot be written to CSV'),
    })
    expect(existsSync(join(directory, 'users.csv'))).toBe(false)
    expect(await run(['users', 'export', '--tags', 'users.ndjson'])).toMatchObject({ code: 0 })
  })

  it('writes no file when tags cannot be read', async () => {
    const { run, directory } = await prepare('ids', '')
    await run(['app', 'update', 'pushEnabled=false'])
    expect(await run(['users', 'export', '--tags', 'users.ndjson'])).toMatchObject({
      code: 3,
      stderr: expect.stringContaining('90045'),
    })
    expect(existsSync(join(directory, 'users.ndjson'))).toBe(false)
  })

  it.each([
    ['a wrong key', [], { PORTRAIT_SECRET_KEY: 'f'.repeat(64) }, 3, '70009'],
    ['no admin', [], { PORTRAIT_ADMIN: 'rider_17' }, 3, '60010'],
    ['an unknown app', ['--ids', 'ids'], { PORTRAIT_SDKAPPID: '7', PORTRAIT_CONTROL_TOKEN: '' }, 3, '70020'],
    [
      'nobody there',
      ['--ids', 'ids'],
      { PORTRAIT_URL: 'http://127.0.0.1:1', PORTRAIT_CONTROL_TOKEN: '' },
      4,
      'network',
    ],
    [
      'none of the users',
      ['--ids', 'ids'],
      {},
      3,
      'None of 2 users could be read. good.csv is left as it was. The first,',
    ],
  ])('leaves the file as it was with %s, and says so once', async (_name, options, environment, exit, message) => {
    const { run, read, directory } = await prepare('good.csv', 'good')
    writeFileSync(join(directory, 'ids'), 'ghost\nphantom\n')
    const { code, stderr } = await run(['users', 'export', 'good.csv', '--pace', 'off', ...options], { environment })
    expect([code, stderr]).toEqual([exit, expect.stringMatching(/^[^\n]*\n$/)])
    expect(stderr).toContain(message)
    expect(read('good.csv')).toBe('good')
    expect(readdirSync(directory).sort()).toEqual(['good.csv', 'ids'])
  })

  it('stops at a trouble that does not pass', async () => {
    const { run, read } = await prepare('good.csv', 'good')
    await run(['faults', 'add', '--operation', 'portrait_get', '--status', '503'])
    const { code, stderr } = await run(['users', 'export', 'good.csv', '--pace', 'off'])
    expect([
      code,
      stderr
        .trim()
        .split('\n')
        .filter((line) => line.includes('rider_')),
    ]).toEqual([4, []])
    expect(read('good.csv')).toBe('good')
  })

  it('writes those who are named, and says who could not be read', async () => {
    const { run } = await prepare('ids', 'rider_18\r\nghost\n\nrider_17')
    const { code, stdout, stderr } = await run(['users', 'export', '--ids', 'ids', '--format', 'csv'])
    expect([code, stderr]).toEqual([5, expect.stringMatching(/^"ghost": portrait_get failed: 40003 /)])
    expect(stdout).toMatch(/^userId,nick,gender,.*\nrider_18,.*\nrider_17,Aoi,.*\n$/)
    expect((await run(['users', 'export', '--ids', '-'], { input: 'rider_17' })).stdout).toMatch(
      /^\{"userId":"rider_17"/,
    )
  })

  it.each([
    [['users.txt'], {}, 'say --format csv'],
    [[], { PORTRAIT_CONTROL_TOKEN: '' }, 'give their ids, one a line, with --ids FILE'],
    [['--ids', 'none'], {}, 'none cannot be read'],
  ])('explains %j', async (args, environment, message) => {
    const { run } = await prepare('ids', '')
    expect(await run(['users', 'export', ...args], { environment })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(message),
    })
  })
})
