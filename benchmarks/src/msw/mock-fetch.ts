import { serveAsyncCase } from '../serve-case.ts'
import { createMockOf, portraitGet, requireAnswer } from './mock-sample.ts'

const mock = createMockOf(10)
const { url, init } = portraitGet(mock)

serveAsyncCase(async () => requireAnswer(await mock.fetch(url, init)))
