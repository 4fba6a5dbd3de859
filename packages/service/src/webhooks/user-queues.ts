/** Work that is done in order for each user, and for several users at once. */
export interface UserQueues<Job> {
  add(userId: string, job: Job): void
  /** How many jobs are neither done nor given up. */
  size(): number
}

export interface UserQueuesOptions<Job> {
  /** How many jobs are worked on at once. */
  readonly maxActive: number
  /**
   * Works on a job. `true` when it is over; else it is tried again when the returned function, which waits, has called
   * back. It must not reject.
   */
  readonly work: (job: Job) => Promise<true | ((tryAgain: () => void) => void)>
  /** A job is over. */
  readonly onOver: (job: Job) => void
}

interface UserQueue<Job> {
  readonly userId: string
  /** The first is being worked on, or waits to be tried again. */
  readonly jobs: Job[]
}

export function createUserQueues<Job>({ maxActive, work, onOver }: UserQueuesOptions<Job>): UserQueues<Job> {
  const queues = new Map<string, UserQueue<Job>>()
  const ready: UserQueue<Job>[] = []
  let active = 0
  let size = 0

  function pump(): void {
    while (active < maxActive) {
      const queue = ready.shift()
      if (queue === undefined) return
      active += 1
      void workOn(queue)
    }
  }

  async function workOn(queue: UserQueue<Job>): Promise<void> {
    const [job] = queue.jobs
    const outcome = job === undefined ? true : await work(job)
    active -= 1
    if (outcome === true) over(queue)
    else outcome(() => makeReady(queue))
    pump()
  }

  function over(queue: UserQueue<Job>): void {
    const job = queue.jobs.shift()
    size -= 1
    if (queue.jobs.length > 0) ready.push(queue)
    else queues.delete(queue.userId)
    if (job !== undefined) onOver(job)
  }

  function makeReady(queue: UserQueue<Job>): void {
    ready.push(queue)
    pump()
  }

  return {
    add(userId, job) {
      size += 1
      const queue = queues.get(userId)
      if (queue !== undefined) {
        queue.jobs.push(job)
        return
      }
      const own = { userId, jobs: [job] }
      queues.set(userId, own)
      makeReady(own)
    },
    size: () => size,
  }
}
