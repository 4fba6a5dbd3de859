import type { ControlOperations } from '@portrait/protocol'
import { type AppArguments, openApp } from '../app/app-arguments.ts'
import { toPrintable } from '../printable.ts'
import type { Session } from '../session.ts'
import { toTable } from '../table.ts'

type Delivery = ControlOperations['listDeliveries']['output']['deliveries'][number]

const head = ['SENT', 'STATE', 'WEBHOOK', 'USER', 'ATTEMPTS', 'TOOK', 'ANSWER']

/** `portrait webhooks`. */
export async function listWebhooks(
  session: Session,
  named: number | undefined,
  options: AppArguments & { readonly limit: number },
): Promise<void> {
  const { control, sdkAppId } = await openApp(session, named, options)
  const { deliveries } = await control.listDeliveries({ sdkAppId, limit: options.limit })
  const oldestFirst = deliveries.toReversed()
  if (options.json) {
    session.output.write(oldestFirst.map((delivery) => `${JSON.stringify(delivery)}\n`).join(''))
  } else if (oldestFirst.length > 0) {
    const rows = oldestFirst.map((delivery) => toCells(delivery).map(toPrintable))
    session.output.write(`${toTable([head, ...rows])}\n`)
  } else {
    const { webhook } = await control.getApp({ sdkAppId })
    const why = webhook
      ? `Changes go to ${webhook.url}.`
      : `It has no target: portrait app update webhook='{"url":"http://127.0.0.1:9000/hook"}'.`
    session.output.write(`The app ${sdkAppId} has sent no webhooks since the service started. ${toPrintable(why)}\n`)
  }
}

function toCells({ at, state, command, userId, attempts, durationMs, status, error }: Delivery): readonly string[] {
  const answer = [status, error].filter((part) => part !== undefined).join(' ')
  return [new Date(at).toISOString(), state, command, userId, String(attempts), `${durationMs} ms`, answer]
}
