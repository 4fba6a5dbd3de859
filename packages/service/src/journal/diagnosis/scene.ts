import type { App, Diagnosis } from '@portrait/protocol'
import type { Facts } from '../../facts.ts'
import type { Store } from '../../store.ts'
import type { Trace } from '../../trace.ts'

/** All that an explanation may look at: the request, and the service as it was at that moment. */
export interface Scene {
  readonly trace: Trace
  readonly apps: readonly App[]
  readonly store: Store
  /** By the service's clock. */
  readonly nowMs: number
}

export type FactsOf<Kind extends Facts['kind']> = Extract<Facts, { readonly kind: Kind }>

/** Explains one kind of refusal. */
export type Explain<Kind extends Facts['kind']> = (facts: FactsOf<Kind>, scene: Scene) => Diagnosis | Promise<Diagnosis>
