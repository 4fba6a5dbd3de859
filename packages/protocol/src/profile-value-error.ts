/** A value cannot be written to a profile. */
export class ProfileValueError extends TypeError {
  static {
    Object.assign(ProfileValueError.prototype, { name: 'ProfileValueError' })
  }
  /** Which one, as the caller writes it: `changes.custom.Team`. */
  readonly path: string

  /** `problem` completes a sentence that begins with the path. */
  constructor(path: string, problem: string) {
    super(`${path} ${problem}`)
    this.path = path
  }
}
