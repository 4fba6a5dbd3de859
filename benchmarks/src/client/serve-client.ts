import { serveConcurrentCase } from '../serve-case.ts'

const [url = '', inFlight = '1'] = process.argv.slice(2)

/** Where the server of this table listens. */
export const serverUrl = new URL(url)

/** Lets the table measure a client's call. It must answer what the service answered: one wrong answer ends the run. */
export function serveClient(call: () => Promise<unknown>): void {
  serveConcurrentCase(Number(inFlight), async () => {
    const answer = await call()
    if (requestIdOf(answer) === undefined) throw new Error(`A call answered ${JSON.stringify(answer)}.`)
  })
}

function requestIdOf(answer: unknown): unknown {
  if (typeof answer !== 'object' || answer === null) return undefined
  if ('RequestId' in answer) return answer.RequestId
  return 'Response' in answer ? requestIdOf(answer.Response) : undefined
}
