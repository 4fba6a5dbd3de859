/** Whether an HTTP status speaks of a trouble that passes: the same request may succeed later. */
export function isPassingTrouble(status: number): boolean {
  return status === 408 || status === 429 || status >= 500
}
