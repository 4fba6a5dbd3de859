/** A value of a standard field: a location may be numbers. */
export type StandardValue = string | number | readonly number[]

/** A user of a file: whom it names, and the fields that it says something about. */
export interface UserRow {
  /** The line that the row begins in, counted from 1. */
  readonly line: number
  readonly userId: string
  /** Standard fields by property; custom ones apart. */
  readonly standard: Readonly<Record<string, StandardValue>>
  readonly custom: Readonly<Record<string, string>>
  /** Push attributes by name; nothing when the row has none. */
  readonly attributes?: Readonly<Record<string, string>>
  /** Tags to add; nothing when the row has none. */
  readonly tags?: readonly string[]
  /** Why the row cannot be used; nothing when it can. */
  readonly problem?: string
}
