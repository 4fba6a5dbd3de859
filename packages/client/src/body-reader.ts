import { maxAnswerBytes } from './max-answer-bytes.ts'

const decoder = new TextDecoder()

/** Collects a body as it comes. */
export class BodyReader {
  #first: Uint8Array | undefined
  readonly #rest: Uint8Array[] = []
  #length = 0

  /** Takes a piece; answers false when the body is too long to be read. */
  add(chunk: Uint8Array): boolean {
    this.#length += chunk.length
    if (this.#first === undefined) this.#first = chunk
    else this.#rest.push(chunk)
    return this.#length <= maxAnswerBytes
  }

  /** The body as text, of UTF-8. */
  text(): string {
    if (this.#first === undefined) return ''
    if (this.#rest.length === 0) return decoder.decode(this.#first)
    const whole = new Uint8Array(this.#length)
    let offset = 0
    for (const chunk of [this.#first, ...this.#rest]) {
      whole.set(chunk, offset)
      offset += chunk.length
    }
    return decoder.decode(whole)
  }
}
