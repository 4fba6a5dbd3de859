import type { Session } from '../session.ts'

/** Shows how far something is, on a terminal; elsewhere it is silent. */
export interface ProgressBar {
  /** `share` is 0 to 1, and left out where nobody knows the whole. */
  show(text: string, share?: number): void
  /** Leaves the line to others. */
  clear(): void
}

// Often enough for the eye, seldom enough to cost nothing.
const everyMs = 100
const maxChars = 40

/** Makes a bar on the standard error. */
export function createProgressBar({ errors, now }: Pick<Session, 'errors' | 'now'>): ProgressBar {
  if (!errors.isTTY) return { show() {}, clear() {} }
  let shownAt = Number.NEGATIVE_INFINITY
  let isShown = false
  return {
    show(text, share) {
      if (now() - shownAt < everyMs && share !== 1) return
      shownAt = now()
      isShown = true
      // A terminal that does not know its width says 0.
      errors.write(`\r\u001b[K${draw(text, share, (errors.columns || 80) - 1)}`)
    },
    clear() {
      if (isShown) errors.write('\r\u001b[K')
      isShown = false
    },
  }
}

function draw(text: string, share: number | undefined, width: number): string {
  if (share === undefined) return text.slice(0, width)
  const label = ` ${String(Math.floor(share * 100)).padStart(3)} %  ${text}`
  const room = Math.min(maxChars, width - label.length - 2)
  if (room < 8) return label.trimStart().slice(0, width)
  const filled = Math.round(share * room)
  return `[${'#'.repeat(filled)}${'-'.repeat(room - filled)}]${label}`
}
