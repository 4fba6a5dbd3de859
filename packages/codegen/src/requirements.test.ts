import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkRequirements } from './check-requirements.ts'
import { emitFidelity } from './emit-fidelity.ts'
import { findCitations } from './find-citations.ts'
import { loadPage, loadSpec } from './load-spec.ts'
import { readOperations } from './operation.ts'
import { readChoices, readRequirements } from './read-requirements.ts'

const root = join(import.meta.dirname, '../../..')

async function readAll() {
  return Promise.all(
    ['chat', 'lcic', 'web'].map(async (api) => {
      const spec = await loadSpec(root, api)
      return { spec, groups: readRequirements(await loadPage(root, `specs/requirements/${api}.yaml`), spec) }
    }),
  )
}

describe('every requirement', () => {
  it('has its test, its choice or its reason', async () => {
    const chapters = await readAll()
    const operations = chapters.flatMap(({ spec }) => readOperations(spec).map(({ id }) => `${spec.api}.${id}`))
    const requirements = chapters.flatMap(({ groups }) => groups.flatMap(({ lines }) => lines))
    const choices = readChoices(await readFile(join(root, 'specs/PROVENANCE.md'), 'utf8'))
    expect(requirements.length).toBeGreaterThan(150)
    expect(checkRequirements(operations, requirements, await findCitations(root), choices)).toEqual([])
  })

  it('stands on a page whose date is told, for every Chat operation', async () => {
    const [sources = ''] = (await readFile(join(root, 'specs/PROVENANCE.md'), 'utf8')).split('## Choices')
    const operations = readOperations(await loadSpec(root, 'chat'))
    const undated = operations.filter(({ id }) => !sources.includes(`\`${id}\``)).map(({ id }) => id)
    expect(undated, 'Add a line to the sources in specs/PROVENANCE.md').toEqual([])
  })

  it('stands on the page, for every operation', async () => {
    const chapters = await readAll()
    const page = emitFidelity(chapters, await findCitations(root))
    for (const { what } of chapters.flatMap(({ groups }) => groups.flatMap(({ lines }) => lines))) {
      expect(page).toContain(`| ${what} |`)
    }
  })
})

describe('checkRequirements', () => {
  const line = { id: 'chat.kick.once', what: 'Once.', source: 'page', chosen: undefined, not: undefined }
  const none = { files: new Map(), stray: [] }
  const by = (id: string) => ({ files: new Map([[id, ['a.test.ts']]]), stray: [] })

  it.each([
    ['a line without a test', [line], none, [], 'chat.kick.once has no test'],
    ['a citation of no line', [], by('chat.kick.twice'), [], 'a.test.ts cites chat.kick.twice'],
    ['a citation without a test', [], { files: new Map(), stray: ['a.test.ts:3'] }, [], 'a.test.ts:3'],
    ['a choice that does not exist', [{ ...line, chosen: 9 }], by(line.id), [], 'names choice 9'],
    ['a choice that no line names', [line], by(line.id), [9], 'No requirement names choice 9'],
    ['a proof of what is not reproduced', [{ ...line, not: 'No.' }], by(line.id), [], 'is said not to be reproduced'],
  ])('finds %s', (_, requirements, citations, choices, problem) => {
    expect(checkRequirements([], requirements, citations, new Set(choices))).toEqual([expect.stringContaining(problem)])
  })

  it('finds an operation without a line', () => {
    const found = checkRequirements(['chat.kick', 'chat.kick_all'], [line], by(line.id), new Set())
    expect(found).toEqual([expect.stringContaining('chat.kick_all has no line in specs/requirements')])
  })

  it('finds nothing where all is well', () => {
    const chosen = { ...line, chosen: 9 }
    const not = { ...line, id: 'chat.kick.never', not: 'There is none.' }
    expect(checkRequirements(['chat.kick'], [chosen, not], by(line.id), new Set([9]))).toEqual([])
  })
})

describe('readRequirements', () => {
  const read = async (page: unknown) =>
    readRequirements({ source: 'page.yaml', sha256: '', page }, await loadSpec(root, 'chat'))

  it('takes the vendor page of an operation for the source', async () => {
    const [group] = await read([{ group: 'kick', lines: { once: 'Once.' } }])
    expect(group?.lines).toEqual([
      {
        id: 'chat.kick.once',
        what: 'Once.',
        source: expect.stringContaining('34957'),
        chosen: undefined,
        not: undefined,
      },
    ])
  })

  it.each([
    [[{ group: 'kick', lines: { once: { what: 'Once.', not: '' } } }], 'chat.kick.once has no reason'],
    [[{ group: 'kick', lines: { once: { not: 'No.' } } }], 'chat.kick.once has no sentence'],
    [[{ group: 'kick', lines: { once: { what: 'Once.', chosen: 1, not: 'No.' } } }], 'both chosen and not reproduced'],
    [[{ group: 'kick', lines: { once: { what: 'Once.', why: 'x' } } }], 'has why, which means nothing'],
    [[{ group: 'manners', about: 'Manners', lines: { once: 'Once.' } }], 'chat.manners.once has no source'],
    [[{ group: 'manners', source: 'page', lines: {} }], 'manners has no heading, and is no operation'],
    [
      [
        { group: 'kick', lines: {} },
        { group: 'kick', lines: {} },
      ],
      'kick is there twice',
    ],
    [{}, 'the page is no list of groups'],
  ])('refuses %j', async (page, problem) => {
    await expect(read(page)).rejects.toThrow(problem)
  })
})
