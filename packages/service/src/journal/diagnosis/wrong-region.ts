import { chatServers } from '@portrait/protocol'
import type { Explain } from './scene.ts'

/** The app belongs to another region than the host that was called. */
export const wrongRegion: Explain<'wrong-region'> = ({ host, region }, { trace }) => {
  const servers: Readonly<Record<string, string>> = chatServers
  const right = new URL(servers[region] ?? 'http://localhost').host
  return {
    cause: 'wrong-region-host',
    summary: `App ${trace.app?.sdkAppId} belongs to ${region}, and ${host} is the host of another region.`,
    details: { host, region, expectedHost: right },
    fix: `Call ${right}, or change the app's region.`,
  }
}
