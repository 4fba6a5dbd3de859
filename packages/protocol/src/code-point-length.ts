/** The length of a text in Unicode code points, which is what JSON Schema's minLength and maxLength count. */
export function codePointLength(text: string): number {
  let length = 0
  for (let index = 0; index < text.length; index++) {
    length++
    if ((text.codePointAt(index) ?? 0) > 0xffff) index++
  }
  return length
}
