/** Switches the control API on. */
export interface ControlOptions {
  /** What callers must send as their bearer token; at least 16 characters. */
  readonly token: string
  /** Origins whose pages may call; none by default, but for the service's own. */
  readonly allowedOrigins?: readonly string[]
}
