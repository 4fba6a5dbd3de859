import type { App } from '@portrait/protocol'

// Configurations are immutable values, so a list holds as long as its app object does.
const lists = new WeakMap<App, readonly string[]>()

/** The first of the app's content words that a text has in it, in whatever case. */
export function findContentWord(app: App, text: string): string | undefined {
  if (app.contentWords.length === 0) return undefined
  const lower = text.toLowerCase()
  return lowerWords(app).find((word) => lower.includes(word))
}

function lowerWords(app: App): readonly string[] {
  const known = lists.get(app)
  if (known !== undefined) return known
  const words = app.contentWords.map((word) => word.toLowerCase())
  lists.set(app, words)
  return words
}
