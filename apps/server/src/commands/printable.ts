/**
 * A text that cannot steer a terminal: control characters, line breaks among them, are written as `\u001b`. What a
 * service answers may come from anybody.
 */
export function toPrintable(text: string): string {
  return text.replace(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}

/** One line: breaks become blanks, other control characters are written out. */
export function toOneLine(text: string): string {
  return toPrintable(text.replace(/\s*[\r\n]+\s*/g, ' ').trim())
}
