import { createMock } from '@portrait/msw'
import { webStreams } from '@portrait/protocol'
import { expect, it } from 'vitest'
import { createWorkerSource } from '../source/worker-source.ts'
import { type Api, operationNames } from './fault-targets.ts'

const apis = Object.keys(operationNames) as Api[]

it('offers what the service takes rules for, streams included', async () => {
  expect(operationNames.web).toContain(webStreams.streamEvents.id)
  const rules = apis.flatMap((api) =>
    operationNames[api].map((operation) => ({ match: { api, operation }, effect: { drop: true as const } })),
  )
  const { faults } = await createWorkerSource(createMock()).controls.setFaults({ rules })
  expect(faults.length).toBe(rules.length)
})
