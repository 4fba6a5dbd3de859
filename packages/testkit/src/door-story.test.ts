import { chatOperations, lcicOperations, webOperations } from '@portrait/protocol'
import { expect, it } from 'vitest'
import { doorStory } from './door-story.ts'
import { exampleApp } from './example-app.ts'

const story = doorStory(exampleApp(1), 1_735_689_600)
const told = new Set(
  story.map(({ method, url, headers }) => headers['x-tc-action'] ?? `${method} ${url.replace(/\?.*/, '')}`),
)

it.each([
  ...[...Object.values(chatOperations), ...Object.values(webOperations)].map(({ id, method, path }) => [
    id,
    `${method} ${path}`,
  ]),
  ...Object.keys(lcicOperations).map((action) => [action, action]),
] as const)('the story of the doors has a request of %s', (id, call) => {
  expect([...told], `Add a request of ${id} to packages/testkit/src/door-story.ts`).toContain(call)
})
