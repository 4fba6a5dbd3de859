import type { Clock } from './clock.ts'
import type { PacedOperation } from './operation.ts'
import type { Pacer } from './pacer.ts'
import type { Reporter } from './reporter.ts'
import type { ServiceTime } from './service-time.ts'
import type { SignedExchange } from './signed-exchange.ts'
import type { Transport } from './transport.ts'

/** What the calls of one operation of a client have in common. */
export interface CallContext<Output> {
  readonly operation: PacedOperation
  readonly exchange: SignedExchange<Output>
  readonly origin: string
  readonly path: string
  readonly send: Transport
  readonly pacer: Pacer | undefined
  readonly maxQueued: number
  readonly clock: Required<Clock>
  readonly time: ServiceTime
  readonly random: () => number
  readonly reporter: Reporter
}
