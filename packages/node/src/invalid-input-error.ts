import { brandError, UsageError } from '@portrait/client'
import { ProfileValueError } from '@portrait/protocol'

/** A value cannot be sent. Nothing was. */
export class InvalidInputError extends UsageError {
  static {
    brandError(InvalidInputError, 'InvalidInputError')
  }
  /** Which one, as the caller writes it: `changes.custom.Team`. */
  readonly path: string

  /** `problem` is a whole sentence. */
  constructor(operation: string, path: string, problem: string, cause?: unknown) {
    super(operation, 'bad-input', problem, cause)
    this.path = path
  }
}

/** Runs the profile codec. What it refuses becomes an InvalidInputError of the operation. */
export function encoding<Result>(operation: string, encode: () => Result): Result {
  try {
    return encode()
  } catch (error) {
    if (error instanceof ProfileValueError) throw new InvalidInputError(operation, error.path, error.message)
    throw error
  }
}

/** Checks a UserID of the input. Throws an InvalidInputError. */
export function requireUserId(operation: string, userId: unknown): string {
  if (typeof userId === 'string' && userId !== '') return userId
  throw new InvalidInputError(operation, 'userId', 'userId must be text that is not empty.')
}

/** Checks a list of texts. Throws an InvalidInputError. */
export function requireTexts(operation: string, path: string, texts: unknown): readonly string[] {
  if (Array.isArray(texts) && texts.every((text) => typeof text === 'string')) return texts
  throw new InvalidInputError(operation, path, `${path} must be a list of texts.`)
}

/** Checks texts by name. Throws an InvalidInputError. */
export function requireTextsByName(operation: string, path: string, texts: unknown): Readonly<Record<string, string>> {
  const isObject = typeof texts === 'object' && texts !== null && !Array.isArray(texts)
  if (!isObject) throw new InvalidInputError(operation, path, `${path} must be an object.`)
  const wrong = Object.entries(texts).find(([, text]) => typeof text !== 'string')
  if (wrong === undefined) return texts as Readonly<Record<string, string>>
  throw new InvalidInputError(operation, `${path}.${wrong[0]}`, `${path}.${wrong[0]} must be text.`)
}
