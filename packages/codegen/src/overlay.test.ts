import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { everyChild, parseJsonPath } from './json-path.ts'
import { applyOverlay, readOverlay } from './overlay.ts'

let root: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'portrait-overlay-'))
})
afterEach(() => rm(root, { recursive: true }))

async function read(...actions: readonly string[]) {
  const text = [
    'overlay: 1.0.0',
    'info: { title: Ours, version: "1" }',
    'actions:',
    ...actions.map((line) => `  - ${line}`),
  ]
  await writeFile(join(root, 'ours.yaml'), text.join('\n'))
  return readOverlay(root, join(root, 'ours.yaml'))
}

const document = {
  servers: [{ url: 'https://a' }, { url: 'https://b' }],
  paths: { '/x': { post: { tags: ['One'] } }, '/y': { post: { tags: ['Two'] } } },
  components: { schemas: { Tag: { type: 'string' } } },
}

describe('an overlay', () => {
  it('replaces the hosts: removes them all, then appends one to the list', async () => {
    const overlay = await read(
      '{ target: "$.servers[*]", remove: true }',
      '{ target: $.servers, update: { url: "https://ours" } }',
    )
    expect(applyOverlay(document, overlay)).toEqual({ ...document, servers: [{ url: 'https://ours' }] })
    expect(document.servers).toHaveLength(2)
  })

  it('merges objects, joins lists, and replaces everything else', async () => {
    const overlay = await read(
      '{ target: $.components.schemas.Tag, update: { enum: [A], type: [string, "null"] } }',
      '{ target: "$.paths.*.post", update: { tags: [Ours], deprecated: true } }',
    )
    expect(applyOverlay(document, overlay)).toEqual({
      ...document,
      paths: {
        '/x': { post: { tags: ['One', 'Ours'], deprecated: true } },
        '/y': { post: { tags: ['Two', 'Ours'], deprecated: true } },
      },
      components: { schemas: { Tag: { type: ['string', 'null'], enum: ['A'] } } },
    })
  })

  it('gives a document no prototype', async () => {
    const overlay = await read('{ target: $.components, update: { __proto__: { admin: true } } }')
    const changed = applyOverlay<{ components: object }>(document, overlay)
    expect('admin' in changed.components).toBe(false)
    expect('admin' in {}).toBe(false)
  })

  it('refuses a target that is not there', async () => {
    const overlay = await read('{ target: $.servers, update: {} }', '{ target: "$.paths[\'/z\']", remove: true }')
    expect(() => applyOverlay(document, overlay)).toThrow("ours.yaml:5: $.paths['/z'] is not in the document.")
  })

  it('refuses to remove the whole document', async () => {
    const overlay = await read('{ target: $, remove: true }')
    expect(() => applyOverlay(document, overlay)).toThrow('ours.yaml:4: $ is the whole document.')
  })

  it.each([
    ['{ target: $..x, remove: true }', 'ours.yaml:4: the target "$..x" cannot be followed. Use $, .name'],
    ['{ target: "$.a[?@.b]", remove: true }', 'cannot be followed'],
    ['{ remove: true }', 'the target undefined cannot be followed'],
    ['{ target: $.a }', 'ours.yaml:4: the action changes nothing. Give it an update, or remove: true.'],
    ['{ target: $.a, copy: $.b }', 'ours.yaml:4: the action has copy.'],
    ['{ target: [', 'this is not YAML'],
  ])('refuses %s', async (action, message) => {
    await expect(read(action)).rejects.toMatchObject({ name: 'SpecError', message: expect.stringContaining(message) })
  })

  it('refuses a file that is no overlay, and one that is not there', async () => {
    await writeFile(join(root, 'a.yaml'), 'openapi: 3.1.0')
    await expect(readOverlay(root, join(root, 'a.yaml'))).rejects.toThrow('a.yaml:1: this is no OpenAPI Overlay.')
    await expect(readOverlay(root, join(root, 'b.yaml'))).rejects.toThrow('b.yaml cannot be read (ENOENT).')
  })
})

it.each([
  ['$', []],
  ['$.a-b.c', ['a-b', 'c']],
  [`$['/x/{id}']["q\\"x"]`, ['/x/{id}', 'q"x']],
  ['$.a[0].*[*]', ['a', 0, everyChild, everyChild]],
  ['a', undefined],
  ['$.', undefined],
  ['$.a[', undefined],
])('parseJsonPath(%s)', (text, steps) => {
  expect(parseJsonPath(text)).toEqual(steps)
})
