import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { serveAsyncCase } from '../serve-case.ts'
import { createMockOf, portraitGet, requireAnswer } from './mock-sample.ts'

const [reads] = process.argv.slice(2)

// What the mock answers, from a handler that does nothing else, or reads the body as every real one must.
const mock = createMockOf(10)
const { url, init } = portraitGet(mock)
const answer: unknown = await (await mock.fetch(url, init)).json()
const { origin, pathname } = new URL(url)
const handler = http.post(origin + pathname, async ({ request }) => {
  if (reads) await request.text()
  return HttpResponse.json(answer as object)
})

setupServer(handler).listen({ onUnhandledFrame: 'error' })

serveAsyncCase(async () => requireAnswer(await fetch(url, init)))
