/** A user of a file: whom it names, and the fields that it says something about. */
export interface UserRow {
  /** The line that the row begins in, counted from 1. */
  readonly line: number
  readonly userId: string
  /** Standard fields by property; custom ones apart. */
  readonly standard: Readonly<Record<string, string | number>>
  readonly custom: Readonly<Record<string, string>>
  /** Why the row cannot be used; nothing when it can. */
  readonly problem?: string
}
