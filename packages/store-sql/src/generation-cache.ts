/** The values that were used last, at most `capacity` of them. A key is an app and a text. */
export interface GenerationCache<Value> {
  get(sdkAppId: number, id: string): Value | undefined
  set(sdkAppId: number, id: string, value: Value): void
  delete(sdkAppId: number, id: string): void
  clear(): void
}

/** Values by app and id. Two steps cost less than one text for both, which would have to be made and hashed anew. */
interface Generation<Value> {
  readonly byApp: Map<number, Map<string, Value>>
  size: number
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
  let young = createGeneration<Value>()
  let old = createGeneration<Value>()
  let newcomers = 0

  function put(sdkAppId: number, id: string, value: Value): void {
    if (generationSize === 0) return
    if (young.size >= generationSize && !has(young, sdkAppId, id)) {
      old = young
      young = createGeneration()
    }
    let values = young.byApp.get(sdkAppId)
    if (values === undefined) {
      values = new Map()
      young.byApp.set(sdkAppId, values)
    }
    const before = values.size
    values.set(id, value)
    young.size += values.size - before
  }

  return {
    get(sdkAppId, id) {
      const fresh = young.byApp.get(sdkAppId)?.get(id)
      if (fresh !== undefined) return fresh
      const value = old.byApp.get(sdkAppId)?.get(id)
      if (value !== undefined) put(sdkAppId, id, value)
      return value
    },
    set(sdkAppId, id, value) {
      if (old.size > 0 && !has(young, sdkAppId, id) && !has(old, sdkAppId, id)) {
        newcomers += 1
        if (newcomers % newcomersPerPlace !== 0) return
      }
      // What it replaces may stay in the old generation: nobody sees it there, and it goes before the young one does.
      put(sdkAppId, id, value)
    },
    delete(sdkAppId, id) {
      for (const generation of [young, old]) {
        if (generation.byApp.get(sdkAppId)?.delete(id)) generation.size -= 1
      }
    },
    clear() {
      young = createGeneration()
      old = createGeneration()
    },
  }
}

function createGeneration<Value>(): Generation<Value> {
  return { byApp: new Map(), size: 0 }
}

function has<Value>(generation: Generation<Value>, sdkAppId: number, id: string): boolean {
  return generation.byApp.get(sdkAppId)?.has(id) === true
}
