/** Collects what is asked for in one tick and asks for it together, `max` at a time; what is asked for twice, once. */
export function createBatch<Answer>(
  max: number,
  load: (keys: readonly string[]) => Promise<ReadonlyMap<string, Answer>>,
): (key: string) => Promise<Answer | undefined> {
  let waiting = new Map<string, Promise<Answer | undefined>>()
  let batch: { keys: string[]; answers: Promise<ReadonlyMap<string, Answer>> } | undefined

  return (key) => {
    const known = waiting.get(key)
    if (known !== undefined) return known
    if (waiting.size === 0) {
      queueMicrotask(() => {
        waiting = new Map()
        batch = undefined
      })
    }
    if (batch === undefined || batch.keys.length >= max) {
      const keys: string[] = []
      batch = { keys, answers: Promise.resolve().then(() => load(keys)) }
    }
    batch.keys.push(key)
    const answer = batch.answers.then((answers) => answers.get(key))
    waiting.set(key, answer)
    return answer
  }
}
