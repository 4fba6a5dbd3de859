import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { serveAsyncCase } from '../serve-case.ts'
import { createMockOf, portraitGet, requireAnswer } from './mock-sample.ts'

// What the mock answers, from a handler that does nothing else.
const mock = createMockOf(10)
const { url, init } = portraitGet(mock)
const answer: unknown = await (await mock.fetch(url, init)).json()
const { origin, pathname } = new URL(url)

setupServer(http.post(origin + pathname, () => HttpResponse.json(answer as object))).listen({
  onUnhandledFrame: 'error',
})

serveAsyncCase(async () => requireAnswer(await fetch(url, init)))
