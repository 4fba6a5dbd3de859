import type { App } from '@portrait/protocol'

// Configurations are immutable values, so a list holds as long as its app object does.
const lists = new WeakMap<App, readonly string[]>()

/** Whether a text has one of the app's content words in it, in whatever case. */
export function hasContentWord(app: App, text: string): boolean {
  if (app.contentWords.length === 0) return false
  const lower = text.toLowerCase()
  return lowerWords(app).some((word) => lower.includes(word))
}

function lowerWords(app: App): readonly string[] {
  const known = lists.get(app)
  if (known !== undefined) return known
  const words = app.contentWords.map((word) => word.toLowerCase())
  lists.set(app, words)
  return words
}
