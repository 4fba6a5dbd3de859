import { chatServers, lcicServers } from '@portrait/protocol'

/** Where a mock answers. */
export interface MockedHosts {
  /** Whether a URL is at one of its hosts. */
  covers(url: string): boolean
}

/**
 * The vendor's Chat and LCIC hosts in all regions, and the base URL, at which all APIs are answered as by a local
 * service. Throws a TypeError on a base URL with a path.
 */
export function createMockedHosts(baseUrl: string): MockedHosts {
  const { origin, href } = new URL(baseUrl)
  if (href !== `${origin}/`) {
    throw new TypeError('createMock: baseUrl must be a scheme, a host and a port alone, such as http://127.0.0.1:7788.')
  }
  const origins = new Set([...Object.values(chatServers), ...Object.values(lcicServers), origin])
  return { covers: (url) => origins.has(new URL(url).origin) }
}
