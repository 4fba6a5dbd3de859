/** What stands in the journal in the place of a secret. */
export const redacted = '[redacted]'
