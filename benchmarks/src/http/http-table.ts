import type { Gate } from '../gate.ts'
import { prepareDatabase } from '../prepare-database.ts'
import { fieldsOf, userCount } from '../sample-users.ts'
import type { Table } from '../table.ts'
import { startHttpSubject } from './start-http-subject.ts'
import { toPath } from './to-path.ts'

const gates: readonly Gate[] = [
  {
    what: '`portrait_get`, any of 100,000 users',
    subject: 'get',
    against: 'raw `node:http`, JSON of the same sizes',
    baseline: 'raw-get',
    limit: 0.45,
    kind: 'hard',
  },
  {
    what: '`portrait_get`, any of 4,000 users, in the record cache',
    subject: 'get-cached',
    against: 'raw `node:http`, JSON of the same sizes',
    baseline: 'raw-get',
    limit: 0.6,
    kind: 'report',
  },
  {
    what: 'durable `portrait_set`',
    subject: 'set',
    against: 'raw `node:http`, JSON of the same sizes',
    baseline: 'raw-set',
    limit: 0.35,
    kind: 'hard',
  },
  {
    what: 'durable `portrait_set`',
    subject: 'set',
    against: 'raw `node:http` and `node:sqlite`, one commit per request',
    baseline: 'bare-single',
    kind: 'report',
  },
  {
    what: 'durable `portrait_set`',
    subject: 'set',
    against: 'the same server, one commit per request',
    baseline: 'set-single',
    limit: 4,
    kind: 'hard',
  },
  {
    what: 'durable `portrait_set`',
    subject: 'set',
    against: 'raw `node:http` and `node:sqlite`, group commit, no rules and no events',
    baseline: 'bare-together',
    kind: 'report',
  },
  {
    what: 'what the disk allows: the same raw server with group commit',
    subject: 'bare-together',
    against: 'raw `node:http`, JSON of the same sizes',
    baseline: 'raw-set',
    kind: 'report',
  },
]

const getBody = JSON.stringify({ To_Account: ['rider_{user}'], TagList: Object.keys(fieldsOf(0)) })
const get = { path: toPath('portrait_get'), body: getBody, users: userCount, proof: '"ResultCode":0' }

const setBody = JSON.stringify({
  From_Account: 'rider_{user}',
  ProfileItem: [
    { Tag: 'Tag_Profile_IM_Nick', Value: 'Rider number {n}' },
    { Tag: 'Tag_Profile_IM_SelfSignature', Value: 'Lap {n}, then coffee' },
  ],
})
/** The durable write that the tables measure. */
export const set = { path: toPath('portrait_set'), body: setBody, users: userCount, proof: '"ErrorCode":0' }

/** The server over HTTP, 50 connections. */
export const httpTable: Table = {
  name: 'http',
  gates,
  roundsOf: (isQuick) =>
    isQuick ? { rounds: 3, roundMs: 1000, warmUpMs: 2000 } : { rounds: 30, roundMs: 1000, warmUpMs: 4000 },
  async start(folder) {
    const copyTo = await prepareDatabase(folder)
    const start = (name: string, program: string, load: typeof get, args: readonly string[] = []) =>
      startHttpSubject({ name, server: new URL(`./${program}.ts`, import.meta.url), args, load })
    return [
      await start('raw-get', 'server-raw-get', get),
      await start('get', 'server-portrait', get, [copyTo('get')]),
      await start('get-cached', 'server-portrait', { ...get, users: 4000 }, [copyTo('get-cached')]),
      await start('raw-set', 'server-raw-set', set),
      await start('set', 'server-portrait', set, [copyTo('set')]),
      await start('bare-single', 'server-raw-upsert', set, [folder, 'single']),
      await start('bare-together', 'server-raw-upsert', set, [folder, 'together']),
      await start('set-single', 'server-single-commits', set, [copyTo('set-single')]),
    ]
  },
}
