import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Chat, type DefinedFields, WebhookError } from '@portrait/node'
import {
  type AllowedOrigins,
  type Clock,
  createApp,
  createWebRoutes,
  type Limits,
  type ServiceRequest,
  type ServiceResponse,
  type StreamSettings,
  type Timers,
  toFetch,
} from '@portrait/service'
import { type ChangeBus, createChangeBus, type ProfileChange } from './change-bus.ts'
import { createCloudRules } from './cloud-rules.ts'
import { createNodeListener } from './node-listener.ts'

/** Which app the gateway stands in front of, and for whom. */
export interface WebGatewayOptions {
  /** The Node adapter's client of the app, with a `webhookToken` where pages are to be told of changes. */
  readonly chat: Pick<Chat<string>, 'raw' | 'webhooks'>
  readonly sdkAppId: number
  /** The app's secret key: what the users' UserSigs are checked with. */
  readonly secretKey: string
  /** The app's custom fields, and who may read and write them; none by default. */
  readonly fields?: DefinedFields | undefined
  /** Origins whose pages may call, in full: `https://app.example`. None by default, so that only the own pages may. */
  readonly allowedOrigins?: AllowedOrigins | undefined
  /** Where the cloud sends the app's webhooks; `/portrait/webhook` by default. */
  readonly webhookPath?: string | undefined
  /** Shares changes between gateway processes; within this process by default. */
  readonly bus?: ChangeBus | undefined
  /** Frequency limits of each operation in this process: as the web API's spec has them, by default. */
  readonly limits?: Limits | undefined
  /** Bounds of the change streams where they differ from the spec's. */
  readonly streams?: Partial<StreamSettings> | undefined
  readonly clock?: Clock | undefined
  readonly timers?: Timers | undefined
  /** Told of errors that pages see as HTTP 500; the console's `error` by default. */
  readonly onError?: ((error: unknown) => void) | undefined
}

/** The web API in front of the cloud. */
export interface WebGateway {
  /** Answers a web `Request`; for frameworks that speak those. */
  fetch(input: Request | URL | string, init?: RequestInit): Promise<Response>
  /** Answers a request of `node:http`; nothing may have read its body. Paths that are not the gateway's get a 404. */
  listener(request: IncomingMessage, response: ServerResponse): Promise<void>
  /** Ends the open streams. */
  close(): void
}

// The body limit of the vendor's own API.
const maxWebhookBytes = 1024 * 1024

/** Makes a gateway. Does no I/O. Throws a UsageError where `chat` cannot check webhooks. */
export function createWebGateway(options: WebGatewayOptions): WebGateway {
  const { chat, sdkAppId, secretKey, webhookPath = '/portrait/webhook', bus = createChangeBus() } = options
  const { allowedOrigins = [], limits = 'real', clock, timers, streams, onError = logError } = options
  const app = createApp({ sdkAppId, secretKey, customFields: options.fields?.customFields ?? [], users: [] })
  const rules = createCloudRules(chat, app)
  const routes = createWebRoutes({ app, rules, allowedOrigins, limits, clock, timers, streams, onError })
  // Streams pass over what they know already, and the cloud's times of two changes may be the same.
  let version = 0
  const unsubscribe = bus.subscribe((change) => {
    version = Math.max(version + 1, change.at)
    const actor = { caller: change.operatorId, platform: 'RESTAPI' as const }
    routes.tell({ ...change, version, actor }).catch(onError)
  })

  async function handle(request: ServiceRequest): Promise<ServiceResponse> {
    try {
      return request.path === webhookPath ? await takeWebhook(request) : await routes.handle(request)
    } catch (error) {
      onError(error)
      return toJson(500, { error: 'The gateway met an error. The reason is in its log.' })
    }
  }

  async function takeWebhook({ path, query, readBody }: ServiceRequest): Promise<ServiceResponse> {
    const bytes = await readBody(maxWebhookBytes)
    if (bytes === undefined) return refuse(413, 'The body is too large.')
    const body = new TextDecoder().decode(bytes)
    try {
      const event = chat.webhooks.parse({ url: `${path}?${query}`, body })
      if (event.type === 'profile-changed') await bus.publish(toChange(event, body))
      return { status: 200, headers: jsonHeaders, body: chat.webhooks.answer }
    } catch (error) {
      if (error instanceof WebhookError) return refuse(error.code === 'malformed' ? 400 : 403, error.message)
      throw error
    }
  }

  return {
    fetch: toFetch(handle),
    listener: createNodeListener(handle),
    close() {
      unsubscribe()
      routes.close()
    },
  }
}

const jsonHeaders = { 'content-type': 'application/json' }

/** The values as they travelled; the event has them in the Node adapter's words. */
function toChange(event: { userId: string; operatorId: string; atMs: number }, body: string): ProfileChange {
  const items: readonly { Tag: string; Value: string | number }[] = JSON.parse(body).ProfileItem
  const fields = Object.fromEntries(items.map(({ Tag, Value }) => [Tag, Value]))
  return { userId: event.userId, operatorId: event.operatorId, at: event.atMs, fields }
}

function refuse(status: number, ErrorInfo: string): ServiceResponse {
  return toJson(status, { ActionStatus: 'FAIL', ErrorCode: 1, ErrorInfo })
}

function toJson(status: number, body: object): ServiceResponse {
  return { status, headers: jsonHeaders, body: JSON.stringify(body) }
}

function logError(error: unknown): void {
  // biome-ignore lint/suspicious/noConsole: where nobody listens, an error must still be seen
  console.error('[portrait] gateway error:', error)
}
