interface Slot<Value> {
  readonly key: string
  readonly value: Value
  /** Its place in the order of creation. */
  readonly at: number
}

/** A version of a map that `rewind` can go back to. */
export interface Mark<Value> {
  /** Slots of this version that differ in the next one: `undefined` for keys it does not have. */
  readonly slots: Map<string, Slot<Value> | undefined>
  /** The version that this one is told by; none for the one that stands next to the present. */
  next: Mark<Value> | undefined
  /** How often it was asked for and not released. */
  holders: number
}

/**
 * A map of texts, in the order of creation, that can go back to versions of itself. The present version is a plain map,
 * so reading costs what reading a map does, however many versions there are. Another version is kept as what it has
 * otherwise than the version next to it: marking costs nothing, a write costs one entry more, and rewinding costs as many
 * writes as keys were changed between, however many keys there are.
 */
export class RewindableMap<Value> {
  readonly #slots = new Map<string, Slot<Value>>()
  /** Slots by place; deleted ones leave gaps. */
  #order: (Slot<Value> | undefined)[] = []
  /** The mark next to the present. All others are told by it, directly or not. */
  #nearest: Mark<Value> | undefined
  readonly #marks = new Set<Mark<Value>>()
  #writes = 0

  get size(): number {
    return this.#slots.size
  }

  /** How often a key was written or deleted, by rewinding too: the work that was done. */
  get writes(): number {
    return this.#writes
  }

  get(key: string): Value | undefined {
    return this.#slots.get(key)?.value
  }

  /** A new key comes last; a known one keeps its place. */
  set(key: string, value: Value): void {
    const before = this.#slots.get(key)
    this.#remember(key, before)
    this.#put(key, { key, value, at: before?.at ?? this.#order.length })
  }

  delete(key: string): void {
    const before = this.#slots.get(key)
    if (before === undefined) return
    this.#remember(key, before)
    this.#put(key, undefined)
    if (this.#nearest === undefined && this.#order.length > 2 * this.#slots.size + 64) this.#closeGaps()
  }

  /** In the order of creation. */
  *values(): IterableIterator<Value> {
    for (const slot of this.#order) if (slot !== undefined) yield slot.value
  }

  /** The values of a version that was not released, in the order of creation; going there is not needed to read them. */
  valuesAt(mark: Mark<Value>): readonly Value[] {
    const order = [...this.#order]
    const others: Slot<Value>[] = []
    // What a version nearer to the mark says comes later, and counts.
    const differing = new Map(pathOf(mark).flatMap(({ slots }) => [...slots]))
    for (const [key, slot] of differing) {
      const present = this.#slots.get(key)
      if (present !== undefined) order[present.at] = undefined
      if (slot !== undefined) others.push(slot)
    }
    for (const slot of others) order[slot.at] = slot
    return order.filter((slot) => slot !== undefined).map(({ value }) => value)
  }

  /** Names the present version, until it is released. Two marks without a change between them are one. */
  mark(): Mark<Value> {
    const nearest = this.#nearest
    if (nearest?.slots.size === 0) {
      nearest.holders += 1
      return nearest
    }
    const mark: Mark<Value> = { slots: new Map(), next: undefined, holders: 1 }
    if (nearest !== undefined) nearest.next = mark
    this.#nearest = mark
    this.#marks.add(mark)
    return mark
  }

  /** Gives a mark up. What only it knew is forgotten, and without any mark writes cost what they do in a plain map. */
  release(mark: Mark<Value>): void {
    mark.holders -= 1
    let idle: Mark<Value> | undefined = mark
    while (idle !== undefined && idle.holders === 0) {
      const told: Mark<Value>[] = [...this.#marks].filter(({ next }) => next === idle)
      // Where versions part, the mark stays: each of them is told by it.
      if (told.length > 1) return
      const { next, slots }: Mark<Value> = idle
      for (const other of told) {
        for (const [key, slot] of slots) if (!other.slots.has(key)) other.slots.set(key, slot)
        other.next = next
      }
      if (this.#nearest === idle) this.#nearest = told[0]
      this.#marks.delete(idle)
      idle = next
    }
  }

  /** Goes back to a version. What was changed since the nearest mark is lost; every mark stays good. */
  rewind(mark: Mark<Value>): void {
    const path = pathOf(mark)
    for (const [index, version] of path.entries()) {
      const left = path[index - 1]
      const slots = [...version.slots]
      version.slots.clear()
      // The version that is left is told by the one that is entered now, and no longer the other way round.
      for (const [key] of slots) left?.slots.set(key, this.#slots.get(key))
      if (left !== undefined) left.next = version
      version.next = undefined
      // Places first: what comes back may stand where another stood. A key that stays is not deleted meanwhile, because
      // in a large Map a deletion with a new entry after it costs a hundred times what replacing an entry does.
      for (const [key] of slots) this.#clearPlace(key)
      for (const [key, slot] of slots) this.#put(key, slot)
      while (this.#order.length > 0 && this.#order.at(-1) === undefined) this.#order.pop()
      this.#nearest = version
    }
  }

  #remember(key: string, before: Slot<Value> | undefined): void {
    const nearest = this.#nearest
    if (nearest !== undefined && !nearest.slots.has(key)) nearest.slots.set(key, before)
  }

  #put(key: string, slot: Slot<Value> | undefined): void {
    this.#writes += 1
    if (slot === undefined) {
      this.#clearPlace(key)
      this.#slots.delete(key)
    } else {
      this.#slots.set(key, slot)
      this.#order[slot.at] = slot
    }
  }

  #clearPlace(key: string): void {
    const present = this.#slots.get(key)
    // Another may have come to stand there already.
    if (present !== undefined && this.#order[present.at] === present) this.#order[present.at] = undefined
  }

  #closeGaps(): void {
    const values = [...this.#order.filter((slot) => slot !== undefined)]
    this.#order = []
    for (const { key, value } of values) {
      const slot = { key, value, at: this.#order.length }
      this.#slots.set(key, slot)
      this.#order.push(slot)
    }
  }
}

/** The versions from the one next to the present to the mark. */
function pathOf<Value>(mark: Mark<Value>): readonly Mark<Value>[] {
  const path: Mark<Value>[] = []
  for (let version: Mark<Value> | undefined = mark; version !== undefined; version = version.next) path.unshift(version)
  return path
}
