import type { BulkProgress } from './bulk-options.ts'
import type { Checkpoint } from './checkpoint.ts'

/** Counts results that were taken, and tells. */
export interface ProgressReport {
  count(isOk: boolean): void
  /** Tells how far it is. */
  tell(): void
  /** Tells how far it came, unless that has been told. */
  end(): void
}

/** Makes a report for one bulk call. */
export function createProgressReport(
  onProgress: ((progress: BulkProgress) => void) | undefined,
  reader: { readonly skipped: number },
  checkpoint: Checkpoint,
): ProgressReport {
  let succeeded = 0
  let failed = 0
  let told = -1

  function tell(): void {
    told = succeeded + failed
    const { skipped } = reader
    onProgress?.({ done: succeeded + failed + skipped, succeeded, failed, skipped, checkpoint: checkpoint.save() })
  }

  return {
    count(isOk) {
      if (isOk) succeeded++
      else failed++
    },
    tell,
    end() {
      if (told !== succeeded + failed) tell()
    },
  }
}
