import type { Explain } from './scene.ts'
import { quote } from './words.ts'

/** A text has a word in it that the app forbids. */
export const contentWord: Explain<'content-word'> = ({ name, word }) => ({
  cause: 'content-word',
  summary: `${name} has ${quote(word)} in it, which is among the app's content words.`,
  details: { name, word },
  fix: "Write something else, or take the word out of the app's contentWords. It is found inside other words, too, and in any case.",
})
