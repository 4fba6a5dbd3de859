/** The parts of an HTTP request that its TC3 signature covers. */
export interface Tc3Request {
  readonly method: string
  /** The path as sent; `/` by default. */
  readonly path?: string
  /** The raw text after `?`, as sent; empty by default. */
  readonly query?: string
  /** Header values by lower-case name. */
  readonly headers: Readonly<Record<string, string | undefined>>
  /** The body as sent; empty by default. A GET request has none. */
  readonly body?: string | Uint8Array
}

/** The value of a header, whose name is given in lower case. */
export function headerOf({ headers }: Tc3Request, name: string): string | undefined {
  return Object.hasOwn(headers, name) ? headers[name] : undefined
}
