import type { Gate } from '../gate.ts'
import { startCase } from '../start-case.ts'
import { startChild } from '../start-child.ts'
import type { Subject } from '../subject.ts'
import type { Table } from '../table.ts'

/** The clients, each a program of this folder. */
const clients = [
  'portrait',
  'portrait-fetch',
  'portrait-undici',
  'fetch-bare',
  'fetch-signed',
  'http-signed',
  'undici-signed',
  'official-sdk',
  'axios',
  'openapi-fetch',
] as const

type Client = (typeof clients)[number]
type Comparison = Pick<Gate, 'limit' | 'ratioOf'> & { readonly kind?: Gate['kind'] }

const titles: Readonly<Record<Client, string>> = {
  portrait: '`@portrait/node` as it comes',
  'portrait-fetch': '`@portrait/node` with `fetch`',
  'portrait-undici': '`@portrait/node` with an undici `Pool`',
  'fetch-bare': 'bare `fetch`, not signed',
  'fetch-signed': '`fetch` and the least that signing takes',
  'http-signed': '`node:http` and the least that signing takes',
  'undici-signed': 'undici `Pool.request` and the least that signing takes',
  'official-sdk': '`tencentcloud-sdk-nodejs-common` 4.1.220',
  axios: 'axios with a keep-alive agent, not signed',
  'openapi-fetch': 'openapi-fetch, not signed',
}

/** Compares two clients with the same number of calls in flight. */
function compare(inFlight: number, client: Client, baseline: Client, comparison: Comparison = {}): Gate {
  const { kind = 'report', ratioOf, limit } = comparison
  return {
    what: `${titles[client]}, ${inFlight} in flight`,
    subject: `${client} ${inFlight}`,
    against: ratioOf === 'extra' ? `what it costs more than ${titles[baseline]}` : titles[baseline],
    baseline: `${baseline} ${inFlight}`,
    kind,
    ...(ratioOf !== undefined && { ratioOf }),
    ...(limit !== undefined && { limit }),
  }
}

const gates: readonly Gate[] = [
  compare(50, 'portrait', 'official-sdk', { limit: 1.55, kind: 'hard' }),
  compare(50, 'portrait-undici', 'official-sdk', { limit: 7, kind: 'hard' }),
  compare(50, 'portrait-undici', 'undici-signed', { limit: 0.9, kind: 'hard' }),
  compare(50, 'portrait-fetch', 'fetch-signed', { ratioOf: 'extra', limit: 20 }),
  compare(50, 'openapi-fetch', 'fetch-bare', { ratioOf: 'extra' }),
  compare(50, 'portrait-fetch', 'official-sdk'),
  compare(50, 'portrait', 'http-signed'),
  compare(50, 'portrait', 'fetch-bare'),
  compare(50, 'portrait', 'axios'),
  compare(50, 'portrait', 'openapi-fetch'),
  compare(1, 'portrait', 'official-sdk', { limit: 1.1 }),
  compare(1, 'portrait-undici', 'undici-signed', { limit: 0.9 }),
  compare(1, 'portrait-fetch', 'fetch-signed', { ratioOf: 'extra', limit: 20 }),
  compare(1, 'openapi-fetch', 'fetch-bare', { ratioOf: 'extra' }),
  compare(1, 'portrait', 'http-signed'),
  compare(1, 'portrait', 'fetch-bare'),
  compare(1, 'portrait', 'axios'),
  compare(1, 'portrait', 'openapi-fetch'),
]

/** What a call costs, with the server in a process of its own. */
export const clientTable: Table = {
  name: 'client',
  gates,
  roundsOf: (isQuick) =>
    isQuick ? { rounds: 5, roundMs: 300, warmUpMs: 800 } : { rounds: 30, roundMs: 400, warmUpMs: 2000 },
  async start() {
    const server = startChild(new URL('./server-fixed.ts', import.meta.url))
    const url = String(await server.receive())
    const start = (client: Client, inFlight: number): Subject =>
      startCase(`${client} ${inFlight}`, new URL(`./${client}.ts`, import.meta.url), [url, String(inFlight)])
    const bare = start('fetch-bare', 1)
    const close = async () => {
      await bare.close()
      await server.close()
    }
    const others = clients.flatMap((client) =>
      client === 'fetch-bare' ? [start(client, 50)] : [start(client, 1), start(client, 50)],
    )
    return [{ ...bare, close }, ...others]
  },
}
