import { lcicServers, lcicSettings } from '@portrait/protocol'
import type { Trace } from '../../trace.ts'

/** Hosts for which somebody may have signed who called another one: the vendor's, local ones, and what a proxy says. */
export function signedHosts({ headers }: Trace, service: string | undefined): readonly string[] {
  const host = typeof headers.host === 'string' ? headers.host : ''
  const port = /:\d+$/.exec(host)?.[0] ?? ''
  const vendors = [
    ...Object.values(lcicServers).map((url) => new URL(url).host),
    ...regions.map((region) => `${lcicSettings.tcService}.${region}.tencentcloudapi.com`),
    ...(service === undefined ? [] : [service, `${service}.tencentcloudapi.com`]),
  ]
  const local = ['localhost', '127.0.0.1', '[::1]', '0.0.0.0'].flatMap((name) => [name + port, name])
  const forwarded = [headers['x-forwarded-host'], headers['x-original-host']].filter((name) => typeof name === 'string')
  return [...new Set([...vendors, ...local, ...forwarded])].filter((candidate) => candidate !== host)
}

const regions = ['ap-guangzhou', 'ap-shanghai', 'ap-beijing', 'ap-hongkong', 'ap-singapore', 'ap-chengdu', 'ap-nanjing']
