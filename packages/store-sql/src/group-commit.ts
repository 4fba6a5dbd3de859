import { StoreBusyError } from './store-errors.ts'

export interface GroupCommitOptions<Batch> {
  readonly begin: () => Batch
  /** Makes the whole batch durable and visible, or throws and leaves everything as it was. */
  readonly commit: (batch: Batch) => void
  /** How many steps share one commit at most; the rest follow in a later turn of the event loop. */
  readonly maxBatch: number
  /** How many steps may wait. */
  readonly maxQueued: number
}

/** Collects the steps that arrive together and commits them together. */
export interface GroupCommit<Batch> {
  /**
   * Queues a synchronous step, which adds all of its work to the batch or throws and adds none.
   * Settles after the commit.
   *
   * @throws {StoreBusyError} when too many steps wait.
   */
  run<T>(step: (batch: Batch) => T): Promise<T>
  /** Commits all that is queued, now. */
  flush(): void
}

interface Job<Batch> {
  /** Returns what to call after the commit. */
  readonly apply: (batch: Batch) => () => void
  readonly reject: (error: unknown) => void
}

export function createGroupCommit<Batch>(options: GroupCommitOptions<Batch>): GroupCommit<Batch> {
  const { begin, commit, maxBatch, maxQueued } = options
  const queue: Job<Batch>[] = []
  let isScheduled = false

  function schedule(): void {
    if (isScheduled) return
    isScheduled = true
    afterTurn(queue.length)
  }

  /** Commits after the first turn of the event loop that brings no step: the more share a commit, the less each pays. */
  function afterTurn(queued: number): void {
    setImmediate(() => {
      if (queue.length > queued && queue.length < maxBatch) return afterTurn(queue.length)
      isScheduled = false
      commitNext()
      if (queue.length > 0) schedule()
    })
  }

  function commitNext(): void {
    if (queue.length === 0) return
    const jobs = queue.splice(0, maxBatch)
    const batch = begin()
    const answers = jobs.map((job) => attempt(job, batch))
    try {
      commit(batch)
    } catch (error) {
      // Also for the steps that threw: what they saw of their neighbours' work is gone.
      for (const job of jobs) job.reject(error)
      return
    }
    for (const answer of answers) answer()
  }

  return {
    run<T>(step: (batch: Batch) => T): Promise<T> {
      if (queue.length >= maxQueued) return Promise.reject(new StoreBusyError(maxQueued))
      return new Promise<T>((resolve, reject) => {
        const apply = (batch: Batch) => {
          const result = step(batch)
          return () => resolve(result)
        }
        queue.push({ apply, reject })
        schedule()
      })
    },
    flush() {
      while (queue.length > 0) commitNext()
    },
  }
}

function attempt<Batch>(job: Job<Batch>, batch: Batch): () => void {
  try {
    return job.apply(batch)
  } catch (error) {
    return () => job.reject(error)
  }
}
