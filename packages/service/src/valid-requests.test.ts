import { readFileSync } from 'node:fs'
import { chatOperations, lcicOperations, webOperations } from '@portrait/protocol'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chatRequest } from './testing/chat-request.ts'
import { flatten } from './testing/flatten.ts'
import { fromSchema } from './testing/from-schema.ts'
import { tc3Request, v1Request } from './testing/lcic-request.ts'
import { requestSchemas } from './testing/request-schemas.ts'
import { stateHintsOf } from './testing/state-hints.ts'
import { jsonOf, startTestService } from './testing/test-service.ts'
import { webRequest } from './testing/web-request.ts'

const runs = { numRuns: 60 }
const mend =
  'What the schema cannot say of the state that grants it is said in packages/service/src/testing/state-hints.ts'

/** Valid bodies of an operation. */
function bodiesOf(api: 'chat' | 'lcic' | 'web', id: string) {
  const schema = requestSchemas(api, (file) => readFileSync(file, 'utf8')).get(id)
  if (schema === undefined) throw new Error(`${id} has no request body.`)
  return fromSchema(schema, stateHintsOf(id))
}

// verifies: chat.gateway.valid-body, lcic.gateway.valid-body, web.gateway.valid-body
describe('a request that is valid by spec and state is granted', () => {
  it.each(Object.values(chatOperations))('$id', async ({ id }) => {
    const property = fc.asyncProperty(bodiesOf('chat', id), async (body) => {
      const service = await startTestService()
      expect(jsonOf(await service.handle(chatRequest(id, { body }))), mend).toMatchObject({
        ActionStatus: 'OK',
        ErrorCode: 0,
      })
    })
    await fc.assert(property, runs)
  })

  it.each(Object.values(lcicOperations))('$id, in every form', async ({ id }) => {
    const forms = fc.constantFrom('json', 'get', 'v1 get', 'v1 form')
    const property = fc.asyncProperty(bodiesOf('lcic', id), forms, async (body, form) => {
      const service = await startTestService()
      const parameters = Object.fromEntries(flatten(body))
      const query = new URLSearchParams(parameters).toString()
      // A query has less room than a body.
      fc.pre(form === 'json' || query.length < 30_000)
      const request =
        form === 'json'
          ? tc3Request(id, { body })
          : form === 'get'
            ? tc3Request(id, { method: 'GET', query })
            : v1Request(id, { method: form === 'v1 get' ? 'GET' : 'POST', parameters })
      expect(jsonOf(await service.handle(request)).Response, mend).not.toHaveProperty('Error')
    })
    await fc.assert(property, runs)
  })

  it.each(Object.values(webOperations).filter(({ id }) => id !== 'getMyProfile'))('$id', async ({ id }) => {
    const property = fc.asyncProperty(bodiesOf('web', id), async (body) => {
      const service = await startTestService()
      const response = await service.handle(webRequest(id, { body }))
      expect({ status: response.status, body: jsonOf(response) }, mend).toMatchObject({ status: 200 })
    })
    await fc.assert(property, runs)
  })
})
