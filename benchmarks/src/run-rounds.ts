import type { Subject } from './subject.ts'

/** Rates per second by subject, one for each round. */
export type Rates = ReadonlyMap<string, readonly number[]>

export interface RoundsOptions {
  readonly rounds: number
  /** How long each subject is measured in a round. */
  readonly roundMs: number
  /** How long each subject runs unmeasured before the first round. */
  readonly warmUpMs: number
}

/**
 * Measures all subjects in every round, each time in a fresh order, so that what the machine does meanwhile meets all
 * of them alike. Closes them in the end.
 */
export async function runRounds(
  subjects: readonly Subject[],
  { rounds, roundMs, warmUpMs }: RoundsOptions,
): Promise<Rates> {
  const rates = new Map<string, number[]>(subjects.map(({ name }) => [name, []]))
  try {
    for (const subject of subjects) await subject.measure(warmUpMs)
    for (let round = 0; round < rounds; round++) {
      for (const subject of toShuffled(subjects)) rates.get(subject.name)?.push(await subject.measure(roundMs))
    }
  } finally {
    await Promise.all(subjects.map((subject) => subject.close()))
  }
  return rates
}

function toShuffled<T>(values: readonly T[]): readonly T[] {
  return values
    .map((value) => ({ value, rank: Math.random() }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ value }) => value)
}
