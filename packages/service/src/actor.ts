/** The vendor's name for where a call came from: a server or a page. */
export type Platform = 'RESTAPI' | 'Web'

/** Where a call came from. */
export interface Origin {
  readonly platform: Platform
  /** The caller's address, where the door knows it. */
  readonly clientIp?: string
}

/** Who changed something, and from where. */
export interface Actor extends Origin {
  /** A UserID. */
  readonly caller: string
}

/** Where a request came from. */
export function originOf(platform: Platform, { clientIp }: { readonly clientIp?: string }): Origin {
  return { platform, ...(clientIp !== undefined && { clientIp }) }
}
