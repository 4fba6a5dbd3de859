import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Mark, RewindableMap } from './rewindable-map.ts'

const entriesOf = (map: RewindableMap<string>): readonly string[] => [...map.values()]

function filled(size: number): RewindableMap<string> {
  const map = new RewindableMap<string>()
  for (let index = 0; index < size; index++) map.set(`key ${index}`, `value ${index}`)
  return map
}

describe('a rewindable map', () => {
  it('goes back and forth between its marks, in the order of creation', () => {
    const map = new RewindableMap<string>()
    for (const key of ['a', 'b', 'c']) map.set(key, key)
    const early = map.mark()
    map.delete('b')
    map.set('a', 'A')
    map.set('d', 'd')
    const late = map.mark()
    map.delete('a')
    map.set('b', 'again')
    map.rewind(early)
    expect(entriesOf(map)).toEqual(['a', 'b', 'c'])
    expect([map.size, map.get('b'), map.get('d')]).toEqual([3, 'b', undefined])
    map.set('e', 'e')
    map.rewind(late)
    expect(entriesOf(map)).toEqual(['A', 'c', 'd'])
    map.rewind(early)
    expect(entriesOf(map)).toEqual(['a', 'b', 'c'])
  })

  it.each([10, 100_000])('rewinds three changes of %d entries with three writes', (size) => {
    const map = filled(size)
    const mark = map.mark()
    map.set('key 1', 'changed')
    map.delete('key 2')
    map.set('new', 'new')
    const before = map.writes
    map.rewind(mark)
    expect(map.writes - before).toBe(3)
    expect([map.size, map.get('key 1'), map.get('key 2'), map.get('new')]).toEqual([
      size,
      'value 1',
      'value 2',
      undefined,
    ])
    expect(entriesOf(map).slice(0, 3)).toEqual(['value 0', 'value 1', 'value 2'])
  })

  it('closes the gaps of deleted entries once nobody can go back to them', () => {
    const map = filled(1000)
    for (let index = 0; index < 990; index++) map.delete(`key ${index}`)
    expect(entriesOf(map)).toEqual(Array.from({ length: 10 }, (_, index) => `value ${990 + index}`))
    map.set('key 991', 'changed')
    map.set('last', 'last')
    expect(entriesOf(map)[1]).toBe('changed')
    expect(entriesOf(map).at(-1)).toBe('last')
  })

  it('keeps no more than the keys that changed, however often it is marked and released', () => {
    const map = filled(10)
    const first = map.mark()
    for (let round = 0; round < 1000; round++) {
      const mark = map.mark()
      map.set('key 1', `round ${round}`)
      map.release(mark)
    }
    expect(first.slots.size + (first.next?.slots.size ?? 0)).toBe(1)
    map.rewind(first)
    expect(map.get('key 1')).toBe('value 1')
  })

  it('does what copies of a plain map would do', () => {
    const key = fc.constantFrom('a', 'b', 'c', '__proto__', '')
    const step = fc.oneof(
      { weight: 4, arbitrary: fc.record({ kind: fc.constant('set' as const), key, value: fc.string() }) },
      { weight: 2, arbitrary: fc.record({ kind: fc.constant('delete' as const), key }) },
      { weight: 2, arbitrary: fc.record({ kind: fc.constant('mark' as const) }) },
      { weight: 2, arbitrary: fc.record({ kind: fc.constant('rewind' as const), index: fc.nat(4) }) },
      { weight: 1, arbitrary: fc.record({ kind: fc.constant('release' as const), index: fc.nat(4) }) },
    )
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const map = new RewindableMap<string>()
        let model = new Map<string, string>()
        const marks: { readonly mark: Mark<string>; readonly copy: Map<string, string> }[] = []
        for (const each of steps) {
          if (each.kind === 'set') {
            map.set(each.key, each.value)
            model.set(each.key, each.value)
          } else if (each.kind === 'delete') {
            map.delete(each.key)
            model.delete(each.key)
          } else if (each.kind === 'mark') marks.push({ mark: map.mark(), copy: new Map(model) })
          else if (marks.length > 0) {
            const at = each.index % marks.length
            const chosen = marks[at]
            if (chosen === undefined) continue
            if (each.kind === 'rewind') {
              map.rewind(chosen.mark)
              model = new Map(chosen.copy)
            } else {
              map.release(chosen.mark)
              marks.splice(at, 1)
            }
          }
          expect(entriesOf(map)).toEqual([...model.values()])
          expect(map.size).toBe(model.size)
          for (const { mark, copy } of marks) expect(map.valuesAt(mark)).toEqual([...copy.values()])
          for (const name of ['a', 'b', 'c', '__proto__', '']) expect(map.get(name)).toBe(model.get(name))
        }
      }),
      { numRuns: 2000 },
    )
  })
})
