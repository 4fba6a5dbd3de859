import { chatServers, lcicServers } from '@portrait/protocol'
import { isLoopback } from '../../serve/is-loopback.ts'
import type { Session } from '../session.ts'
import type { Settings } from '../settings/settings.ts'
import { type Check, found } from './check.ts'

/** What was found out about the hosts. */
export interface HostFindings {
  readonly checks: readonly Check[]
  /** The `Date` header of the first that answered, in milliseconds since the epoch. */
  readonly serverDate: number | undefined
}

const timeoutMs = 10_000

/** Whether the hosts answer at all, whatever they answer. */
export async function checkHost(session: Session, settings: Settings): Promise<HostFindings> {
  const { url, region, lcicHost } = settings
  const places = [
    ...(url ? [{ name: 'host', url: url.value }] : []),
    ...(region ? [{ name: 'host', url: chatServers[region.value] }] : []),
    ...(lcicHost ? [{ name: 'lcic host', url: lcicServers[lcicHost.value] }] : []),
  ]
  if (places.length === 0) {
    const check = found(
      'host',
      'failed',
      'No service is named. Give --url or --region, or start one with portrait start.',
    )
    return { checks: [check], serverDate: undefined }
  }
  const findings = await Promise.all(places.map((place) => ask(session, place)))
  return {
    checks: findings.map(({ check }) => check),
    serverDate: findings.find(({ serverDate }) => serverDate !== undefined)?.serverDate,
  }
}

async function ask(session: Session, { name, url }: { readonly name: string; readonly url: string }) {
  const { hostname, protocol } = new URL(url)
  try {
    const signal = AbortSignal.timeout(timeoutMs)
    const response = await session.fetch(url, { method: 'GET', headers: {}, redirect: 'manual', signal })
    await response.body?.cancel()
    const date = Date.parse(response.headers.get('date') ?? '')
    const isOpen = protocol === 'http:' && !isLoopback(hostname.replace(/^\[|\]$/g, ''))
    const check = isOpen
      ? found(name, 'warning', `${url} answers, but without TLS others can read UserSigs. Use https.`)
      : found(name, 'ok', `${url} answers.`)
    return { check, serverDate: Number.isNaN(date) ? undefined : date }
  } catch (error) {
    const why =
      error instanceof Error && error.name === 'TimeoutError' ? 'does not answer in time' : 'cannot be reached'
    const check = found(name, 'failed', `${url} ${why}. Check the address, the network and proxies.`)
    return { check, serverDate: undefined }
  }
}
