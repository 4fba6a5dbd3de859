import { setupServer } from 'msw/node'
import { serveAsyncCase } from '../serve-case.ts'
import { createMockOf, portraitGet, requireAnswer } from './mock-sample.ts'

const mock = createMockOf(10)
const { url, init } = portraitGet(mock)
setupServer(...mock.handlers).listen({ onUnhandledFrame: 'error' })

serveAsyncCase(async () => requireAnswer(await fetch(url, init)))
