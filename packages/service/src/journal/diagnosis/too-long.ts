import type { Explain } from './scene.ts'

/** A text has too many bytes. */
export const tooLong: Explain<'too-long'> = ({ name, bytes, maxBytes }) => ({
  cause: 'too-long',
  summary: `${name} has ${bytes} bytes in UTF-8; ${maxBytes} are allowed.`,
  details: { name, bytes, maxBytes, tooMany: bytes - maxBytes },
  fix: `Shorten it by ${bytes - maxBytes} byte${bytes - maxBytes === 1 ? '' : 's'}. Count bytes, not characters: most letters outside ASCII have two or three, emoji four.`,
})
