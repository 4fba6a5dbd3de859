import type { Selection } from '@portrait/service'
import { expect, it } from 'vitest'
import { openDatabase } from './open-database.ts'
import { toSelectQuery } from './select-query.ts'

/** The steps of a query's plan that read a table. */
function tableReads(selection: Selection): readonly string[] {
  const db = openDatabase(':memory:')
  const { sql, parameters } = toSelectQuery(1, selection)
  const plan = db.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...parameters)
  db.close()
  return plan
    .map(({ detail }) => String(detail))
    .filter((detail) => /(SEARCH|SCAN) (users|attributes|tags)/.test(detail))
}

const byAttribute = 'SEARCH attributes USING PRIMARY KEY (app=? AND name=? AND value=?)'
const byTag = 'SEARCH tags USING PRIMARY KEY (app=? AND tag=?)'

it.each<[Selection, readonly string[]]>([
  [{ attributesAnd: { plan: 'gold' } }, [byAttribute]],
  [{ attributesAnd: { plan: 'gold', city: 'Osaka' } }, [byAttribute, byAttribute]],
  [{ attributesOr: { plan: 'gold', city: 'Osaka' } }, [byAttribute, byAttribute]],
  [{ tagsAnd: ['a'], tagsOr: ['b', 'c'] }, [byTag, byTag, byTag]],
  [
    { attributesAnd: { plan: 'gold' }, attributesOr: { city: 'Osaka', plan: 'free' }, tagsOr: ['a', 'b'] },
    [byAttribute, byAttribute, byAttribute, byTag, byTag],
  ],
  [{}, ['SEARCH users USING COVERING INDEX users_by_id (app=?)']],
])('reads index entries alone: %j', (selection, reads) => {
  expect(tableReads(selection)).toEqual(reads)
})
