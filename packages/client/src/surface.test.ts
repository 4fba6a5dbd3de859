import { expect, it } from 'vitest'
import * as chat from './chat-client.ts'
import * as control from './control-client.ts'
import * as deadline from './deadline.ts'
import * as errors from './errors.ts'
import * as all from './index.ts'
import * as lcic from './lcic-client.ts'
import * as web from './web-client.ts'
import * as webEvents from './web-events.ts'
import * as webProfiles from './web-profiles.ts'

const errorNames = ['PortraitError', 'ServiceError', 'TransportError', 'UsageError', 'brandError', 'isPortraitError']

// Red here means: what people import has changed. Removing or renaming breaks them.
it('exports these names', () => {
  expect(Object.keys(all).sort()).toEqual(
    [
      ...errorNames,
      'createChatClient',
      'createControlClient',
      'createLcicClient',
      'createWebClient',
      'defaultTimeoutMs',
      'maxAnswerBytes',
    ].sort(),
  )
  expect(Object.keys(errors).sort()).toEqual(errorNames)
  expect(Object.keys(chat)).toEqual(['createChatClient'])
  expect(Object.keys(control)).toEqual(['createControlClient'])
  expect(Object.keys(lcic)).toEqual(['createLcicClient'])
  expect(Object.keys(web)).toEqual(['createWebClient'])
  expect(Object.keys(webEvents)).toEqual(['openWebEvents'])
  expect(Object.keys(webProfiles)).toEqual(['createWebProfiles'])
  expect(Object.keys(deadline).sort()).toEqual(['defaultTimeoutMs', 'maxTimeoutMs', 'withDeadline'])
})

it('has these limits', () => {
  expect(all.defaultTimeoutMs).toBe(15_000)
  expect(all.maxAnswerBytes).toBe(16_777_216)
})
