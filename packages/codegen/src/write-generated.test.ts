import { mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { generatedFolders } from './generate.ts'
import { findDrift, writeGenerated } from './write-generated.ts'

const [gen, docs] = generatedFolders
const files = new Map([
  [`${gen}/a.gen.ts`, 'a'],
  [`${gen}/b.gen.ts`, 'b'],
  [`${docs}/a.md`, '# a'],
])

let root: string

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'portrait-generated-'))
})

afterEach(() => rm(root, { recursive: true }))

describe('writeGenerated', () => {
  it('replaces everything in the generated folders and nothing else', async () => {
    await mkdir(join(root, gen), { recursive: true })
    await writeFile(join(root, gen, 'old.gen.ts'), 'old')
    await writeFile(join(root, gen, '../index.ts'), 'by hand')
    expect(await writeGenerated(root, files)).toEqual({ written: 3, removed: 1, unchanged: 0 })
    expect(await readdir(join(root, gen))).toEqual(['a.gen.ts', 'b.gen.ts'])
    expect(await readFile(join(root, docs, 'a.md'), 'utf8')).toBe('# a')
    expect(await readFile(join(root, gen, '../index.ts'), 'utf8')).toBe('by hand')
  })

  it('does not touch a file that is right already', async () => {
    await writeGenerated(root, files)
    await utimes(join(root, gen, 'a.gen.ts'), 1, 1)
    await writeFile(join(root, gen, 'b.gen.ts'), 'edited')
    expect(await writeGenerated(root, files)).toEqual({ written: 1, removed: 0, unchanged: 2 })
    expect((await stat(join(root, gen, 'a.gen.ts'))).mtimeMs).toBe(1000)
    expect(await readFile(join(root, gen, 'b.gen.ts'), 'utf8')).toBe('b')
  })
})

describe('findDrift', () => {
  it('finds nothing in what was just written', async () => {
    await writeGenerated(root, files)
    expect(await findDrift(root, files)).toEqual([])
  })

  it('reports what is out of date, missing and left over', async () => {
    await writeGenerated(root, files)
    await writeFile(join(root, gen, 'a.gen.ts'), 'edited')
    await rm(join(root, gen, 'b.gen.ts'))
    await writeFile(join(root, docs, 'old.md'), 'old')
    expect(await findDrift(root, files)).toEqual([
      `${gen}/a.gen.ts is out of date`,
      `${gen}/b.gen.ts is missing`,
      `${docs}/old.md is left over`,
    ])
  })

  it('reports everything where nothing was ever generated', async () => {
    expect(await findDrift(root, files)).toHaveLength(3)
  })
})
