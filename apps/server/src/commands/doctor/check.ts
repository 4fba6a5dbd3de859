/** What one check has found. */
export interface Check {
  readonly name: string
  readonly status: 'ok' | 'warning' | 'failed' | 'skipped'
  /** What was seen, and how to mend it: whole sentences. */
  readonly message: string
}

/** Makes a check's finding. */
export function found(name: string, status: Check['status'], message: string): Check {
  return { name, status, message }
}
