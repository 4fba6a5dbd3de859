import type { Gate } from './gate.ts'
import type { RoundsOptions } from './run-rounds.ts'
import type { Subject } from './subject.ts'

/** Gates whose subjects are measured in the same rounds. */
export interface Table {
  readonly name: string
  readonly gates: readonly Gate[]
  roundsOf(isQuick: boolean): RoundsOptions
  /** Makes the subjects; what they need is put into `folder`, which goes away afterwards. */
  start(folder: string, isQuick: boolean): Promise<readonly Subject[]>
}
