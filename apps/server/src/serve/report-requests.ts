import type { JournalEntry } from '@portrait/protocol'
import type { Service } from '@portrait/service'

/** Passes every new entry of the journal on, until the function that is returned is called. */
export function reportRequests(
  { journal }: Pick<Service, 'journal'>,
  report: ((entry: JournalEntry) => void) | undefined,
): () => void {
  if (report === undefined) return () => {}
  const entries = journal.follow()
  async function run(tell: (entry: JournalEntry) => void): Promise<void> {
    for await (const entry of entries) tell(entry)
  }
  // A store that is closed in the middle of it has nothing more to report.
  run(report).catch(() => {})
  return () => void entries.return?.()
}
