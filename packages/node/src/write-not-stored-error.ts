import { brandError, PortraitError } from '@portrait/client'

import { pageOf } from './create-refusal.ts'

const hint =
  'Make the call again; if it goes on, check that the fields are declared for this app, and who else writes them.'

/** The service answered that a write succeeded, and when it was read back something else was there. */
export class WriteNotStoredError extends PortraitError {
  static {
    brandError(WriteNotStoredError, 'WriteNotStoredError')
  }
  declare readonly code: 'not-stored'
  readonly userId: string | undefined
  /** What was not stored, as the caller writes it: `changes.custom.Team`. */
  readonly paths: readonly string[]
  readonly hint: string
  /** The vendor's page about the write. */
  readonly page: string | undefined

  constructor(operation: string, userId: string | undefined, paths: readonly string[]) {
    const who = userId === undefined ? '' : ` for ${JSON.stringify(userId)}`
    super(
      `the service answered OK${who}, but ${paths.join(', ')} ${paths.length === 1 ? 'is' : 'are'} not stored. ${hint}`,
      {
        code: 'not-stored',
        operation,
        retryable: true,
      },
    )
    this.userId = userId
    this.paths = paths
    this.hint = hint
    this.page = pageOf(operation)
  }
}
