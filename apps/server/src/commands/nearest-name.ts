/** The name that a mistyped word most likely means; nothing when none is near. */
export function nearestName(word: string, names: Iterable<string>): string | undefined {
  let nearest: string | undefined
  // Two letters wrong in three is another word.
  let best = Math.max(1, Math.floor(word.length * 0.4)) + 1
  for (const name of names) {
    const distance = editDistance(word.toLowerCase(), name.toLowerCase(), best)
    if (distance < best) {
      best = distance
      nearest = name
    }
  }
  return nearest
}

/** ` Did you mean …?` where a name is near, else nothing. */
export function suggest(word: string, names: Iterable<string>): string {
  const nearest = nearestName(word, names)
  return nearest === undefined ? '' : ` Did you mean ${nearest}?`
}

/** How many letters have to be changed, left out or added; `limit` when it is that many or more. */
function editDistance(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) >= limit) return limit
  let row = Array.from({ length: right.length + 1 }, (_, index) => index)
  for (let at = 1; at <= left.length; at++) {
    const next = [at]
    for (let to = 1; to <= right.length; to++) {
      const change = (row[to - 1] ?? 0) + (left[at - 1] === right[to - 1] ? 0 : 1)
      next.push(Math.min(change, (row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1))
    }
    row = next
  }
  return Math.min(limit, row[right.length] ?? limit)
}
