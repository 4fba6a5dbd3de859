import { editDistance } from './edit-distance.ts'

// Longer texts are not typed by hand, and comparing them costs the product of their lengths.
const maxLength = 128

/** The candidate that somebody may have meant: the same but for case, or at most so many slips of the keyboard away. */
export function nearest(
  text: string,
  candidates: Iterable<string>,
  // One slip in every four letters is still the same word.
  maxSlips: number = Math.max(1, Math.floor(text.length / 4)),
): string | undefined {
  if (text.length > maxLength) return undefined
  const lower = text.toLowerCase()
  let best = maxSlips + 1
  let found: string | undefined
  for (const candidate of candidates) {
    if (candidate.length > maxLength || Math.abs(candidate.length - text.length) >= best) continue
    const distance = candidate.toLowerCase() === lower ? 0 : editDistance(lower, candidate.toLowerCase())
    if (distance >= best) continue
    best = distance
    found = candidate
  }
  return found
}
