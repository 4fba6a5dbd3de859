/** What became of one user of a file: a line of the results. */
export interface ImportResult {
  readonly line: number
  readonly userId: string
  readonly ok: boolean
  readonly code?: number | string
  /** Why it failed and what to do about it. */
  readonly message?: string
}
