import autocannon from 'autocannon'
import { connections, type Load, type LoadCount } from './load.ts'

/** Sends a load with autocannon, from this process. */
export async function runAutocannon(load: Load, seconds: number): Promise<LoadCount> {
  const { url, path, body, users, proof } = load
  let good = 0
  let bad = 0
  let n = 0
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    requests: [
      {
        method: 'POST',
        path,
        headers: { 'content-type': 'application/json' },
        setupRequest(request) {
          const user = String(Math.floor(Math.random() * users)).padStart(6, '0')
          n += 1
          return { ...request, body: body.replaceAll('{user}', user).replaceAll('{n}', String(n).padStart(9, '0')) }
        },
        onResponse(status, answer) {
          if (status === 200 && answer.includes(proof)) good += 1
          else bad += 1
        },
      },
    ],
  })
  return { good, bad, broken: result.errors + result.timeouts, seconds: result.duration }
}
