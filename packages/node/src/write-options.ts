import type { CallOptions } from '@portrait/client'
import type { BulkOptions } from './bulk/bulk-options.ts'

/** Whether to look after a write. */
export interface VerifyOptions {
  /**
   * Whether what was written is read back: what is not there then is a WriteNotStoredError. It costs a second request.
   * As the client says, by default.
   */
  readonly verifyWrites?: boolean | undefined
}

/** What may be said of a single write. */
export type WriteOptions = CallOptions & VerifyOptions

/** What may be said of a bulk write. */
export type BulkWriteOptions = BulkOptions & VerifyOptions
