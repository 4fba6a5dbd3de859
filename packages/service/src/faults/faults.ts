import type { FaultRule } from '@portrait/protocol'
import { createSeededRandom } from '../seeded-random.ts'
import type { FaultTarget } from './fault-target.ts'
import { parseFaultRules } from './parse-fault-rules.ts'

/** A rule that struck a request. */
export interface Strike {
  readonly id: string
  readonly effect: FaultRule['effect']
  /** How long to wait first, in milliseconds. */
  readonly latencyMs: number
}

/** A rule, how many requests it matched, and how many of them it struck. */
export interface FaultState {
  readonly rule: FaultRule & { readonly id: string }
  readonly matched: number
  readonly struck: number
}

/** What goes wrong on purpose. */
export interface Faults {
  readonly isEmpty: boolean
  /** Replaces all rules; counts and random numbers start over. Throws FaultRuleError, and then the old ones stay. */
  set(rules: unknown): readonly FaultState[]
  /** Adds a rule after the others. Throws FaultRuleError. */
  add(rule: unknown): readonly FaultState[]
  clear(): void
  /** In the order in which they are tried. */
  list(): readonly FaultState[]
  /** The first rule that strikes a request; those before it that match without striking count it too. */
  strike(target: FaultTarget): Promise<Strike | undefined>
}

interface ActiveRule {
  readonly rule: FaultState['rule']
  readonly random: () => number
  matched: number
  struck: number
}

/** Makes an empty list of rules. */
export function createFaults(): Faults {
  let active: readonly ActiveRule[] = []

  const list = () => active.map(({ rule, matched, struck }) => ({ rule, matched, struck }))

  return {
    get isEmpty() {
      return active.length === 0
    },
    list,
    set(rules) {
      active = withIds(parseFaultRules(rules)).map(activate)
      return list()
    },
    add(rule) {
      const rules = withIds(parseFaultRules([...active.map((known) => known.rule), rule]))
      const added = rules.at(-1)
      if (added !== undefined) active = [...active, activate(added)]
      return list()
    },
    clear() {
      active = []
    },
    async strike(target) {
      for (const candidate of active) {
        const code = candidate.rule.effect.code
        // A code belongs to one kind of envelope.
        if (code !== undefined && (typeof code === 'string') !== (target.api === 'lcic')) continue
        if (!(await target.fits(candidate.rule.match ?? {}))) continue
        const strike = tryRule(candidate)
        if (strike !== undefined) return strike
      }
      return undefined
    },
  }
}

function tryRule(active: ActiveRule): Strike | undefined {
  const { after = 0, times = Number.POSITIVE_INFINITY, probability = 1, effect, id } = active.rule
  active.matched += 1
  if (active.matched <= after || active.struck >= times) return undefined
  if (probability < 1 && active.random() >= probability) return undefined
  active.struck += 1
  const { ms = 0, upToMs = ms } = effect.latency ?? {}
  const latencyMs = upToMs > ms ? ms + Math.floor(active.random() * (upToMs - ms + 1)) : ms
  return { id, effect, latencyMs }
}

function activate(rule: FaultState['rule']): ActiveRule {
  return { rule, random: createSeededRandom(rule.seed ?? 1), matched: 0, struck: 0 }
}

/** Rules that have no name are called by number, past the names that are taken. */
function withIds(rules: readonly FaultRule[]): readonly FaultState['rule'][] {
  const taken = new Set(rules.map(({ id }) => id))
  let number = 0
  const next = (): string => {
    do number += 1
    while (taken.has(`fault-${number}`))
    return `fault-${number}`
  }
  return rules.map((rule) => ({ ...rule, id: rule.id ?? next() }))
}
