import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '../../..')

interface Manifest {
  readonly name: string
  readonly private?: boolean
  readonly dependencies?: Readonly<Record<string, string>>
}

function manifests(): readonly Manifest[] {
  const folders = ['packages', 'apps'].flatMap((group) =>
    readdirSync(join(root, group)).map((name) => join(group, name)),
  )
  return ['specs', ...folders].map((folder) => JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')))
}

function graph(): Record<string, readonly string[]> {
  const entries = manifests().map(({ name, dependencies = {} }) => [
    name.replace('@portrait/', ''),
    Object.keys(dependencies)
      .filter((dependency) => dependency.startsWith('@portrait/'))
      .map((dependency) => dependency.replace('@portrait/', ''))
      .sort(),
  ])
  return Object.fromEntries(entries)
}

// Red here means: a package may now import another one. Is that the architecture we want? See docs/architecture.md.
it('knows who may import whom', () => {
  expect(graph()).toEqual({
    specs: [],
    codegen: ['specs'],
    protocol: [],
    signing: [],
    client: ['protocol'],
    node: ['client', 'protocol', 'signing'],
    browser: ['client', 'protocol'],
    gateway: ['node', 'protocol', 'service'],
    msw: ['protocol', 'service', 'signing'],
    service: ['protocol', 'signing'],
    'store-sql': ['protocol', 'service'],
    testkit: ['protocol', 'service', 'signing'],
    mock: ['browser', 'client', 'msw', 'protocol', 'service', 'signing'],
    server: ['client', 'node', 'protocol', 'service', 'signing', 'specs', 'store-sql'],
  })
})

it('publishes nothing that needs the private testkit', () => {
  const published = manifests().filter((manifest) => manifest.private !== true)
  expect(published.filter(({ dependencies = {} }) => '@portrait/testkit' in dependencies)).toEqual([])
})
