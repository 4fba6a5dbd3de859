import type { UserQuery } from '@portrait/service'
import { expect, it } from 'vitest'
import { toFindCondition } from './find-query.ts'
import { openDatabase } from './open-database.ts'

/** How a query is answered: the steps of its plan that read a table. */
function tableReads(query: UserQuery, ordered: boolean): readonly string[] {
  const db = openDatabase(':memory:')
  const { sql, parameters } = toFindCondition(1, query)
  const statement = ordered
    ? `SELECT doc FROM users WHERE ${sql} ORDER BY +seq LIMIT 20 OFFSET 0`
    : `SELECT count(*) FROM users WHERE ${sql}`
  const plan = db.prepare(`EXPLAIN QUERY PLAN ${statement}`).all(...parameters)
  db.close()
  return plan
    .map(({ detail }) => String(detail).replace('COVERING ', ''))
    .filter((detail) => /(SEARCH|SCAN) (users|attributes|tags|nicks)/.test(detail))
}

const byId = 'SEARCH users USING INDEX users_by_id (app=? AND id=?)'

it.each<[UserQuery, readonly string[]]>([
  [{ userIdPrefix: 'a' }, ['SEARCH users USING INDEX users_by_id (app=? AND id>? AND id<?)']],
  [{ nick: 'Aoi' }, [byId, 'SEARCH nicks USING PRIMARY KEY (app=? AND nick=?)']],
  [{ attribute: { name: 'plan' } }, [byId, 'SEARCH attributes USING PRIMARY KEY (app=? AND name=?)']],
  [
    { attribute: { name: 'plan', value: 'gold' } },
    [byId, 'SEARCH attributes USING PRIMARY KEY (app=? AND name=? AND value=?)'],
  ],
  [{ tag: 'jazz' }, [byId, 'SEARCH tags USING PRIMARY KEY (app=? AND tag=?)']],
  [{ originId: 'o' }, ['SEARCH users USING INDEX users_by_origin_id (app=? AND origin_id=?)']],
])('%j is answered by index, page and count', (query, reads) => {
  expect(tableReads(query, true)).toEqual(reads)
  expect(tableReads(query, false)).toEqual(reads)
})
