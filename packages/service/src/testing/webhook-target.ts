import type { WebhookFetch } from '../webhooks/post-webhook.ts'

/** A webhook's body, loosely typed: tests hold it against its schema. */
interface WebhookBody {
  readonly CallbackCommand: string
  readonly Operator_Account?: string
  readonly From_Account?: string
  readonly Info?: object
  readonly ProfileItem: readonly { readonly Tag: string; readonly Value: unknown }[]
  readonly [name: string]: unknown
}

/** A webhook as it arrived. */
export interface ReceivedWebhook {
  readonly url: URL
  readonly init: RequestInit
  readonly body: WebhookBody
}

type Answer = number | 'never' | Error | Response

/** Stands where webhooks are sent to. */
export interface WebhookTarget {
  readonly fetch: WebhookFetch
  /** The next webhook, as soon as it is there. */
  next(): Promise<ReceivedWebhook>
  /** How many are there that `next` has not answered yet. */
  waiting(): number
  /** What it answers from now on: HTTP 200 at first. */
  answer(next: (webhook: ReceivedWebhook) => Answer): void
  /** Resolves when the service has dealt with the answers so far. */
  settled(): Promise<void>
}

export function createWebhookTarget(): WebhookTarget {
  const received: ReceivedWebhook[] = []
  const readers: ((webhook: ReceivedWebhook) => void)[] = []
  let answerOf: (webhook: ReceivedWebhook) => Answer = () => 200

  return {
    async fetch(url, init) {
      const webhook = { url: new URL(url), init, body: JSON.parse(String(init.body)) }
      const reader = readers.shift()
      if (reader === undefined) received.push(webhook)
      else reader(webhook)
      const answer = answerOf(webhook)
      if (answer instanceof Error) throw answer
      if (answer instanceof Response) return answer
      if (typeof answer === 'number') return new Response('{"ActionStatus":"OK"}', { status: answer })
      return new Promise((_, reject) => {
        init.signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')))
      })
    },
    async next() {
      const webhook = received.shift()
      return webhook ?? new Promise((resolve) => readers.push(resolve))
    },
    waiting: () => received.length,
    answer(next) {
      answerOf = next
    },
    async settled() {
      // What follows an answer are promises and streams, but no timers; a message comes after all of them.
      const { port1, port2 } = new MessageChannel()
      await new Promise((resolve) => {
        port1.addEventListener('message', resolve)
        port1.start()
        port2.postMessage('')
      })
      port1.close()
    },
  }
}
