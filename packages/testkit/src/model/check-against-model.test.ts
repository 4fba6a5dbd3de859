import { createMemoryStore } from '@portrait/service'
import { it } from 'vitest'
import { doorHost } from '../door-story.ts'
import { checkAgainstModel } from './check-against-model.ts'

it('any sequence of calls gets the answers of the model', async () => {
  await checkAgainstModel({
    openStore: async () => createMemoryStore(),
    openDoor:
      async (service) =>
      async ({ url, ...init }) => {
        const response = await service.fetch(`http://${doorHost}${url}`, init)
        return { status: response.status, body: await response.text() }
      },
    numRuns: 100,
  })
}, 30_000)
