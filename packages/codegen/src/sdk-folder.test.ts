import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { SdkError } from './sdk-error.ts'
import { checkSdkFolder, writeSdkFolder } from './sdk-folder.ts'

let base: string
beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'portrait-folder-'))
})
afterEach(() => rm(base, { recursive: true }))

const write = (...paths: string[]) =>
  writeSdkFolder(join(base, 'client'), 'generator 1', new Map(paths.map((path) => [path, path])))

describe('a client’s folder', () => {
  it('may be new or empty', async () => {
    await expect(checkSdkFolder(join(base, 'client'))).resolves.toBeUndefined()
    await expect(checkSdkFolder(base)).resolves.toBeUndefined()
  })

  it('may not hold the files of somebody else', async () => {
    await writeFile(join(base, 'thesis.txt'), 'x')
    await expect(checkSdkFolder(base)).rejects.toThrow(SdkError)
    await expect(writeSdkFolder(base, 'generator 1', new Map([['a', 'a']]))).rejects.toThrow(SdkError)
    expect(await readdir(base)).toEqual(['thesis.txt'])
  })

  it('may not be a file', async () => {
    await writeFile(join(base, 'file'), 'x')
    await expect(checkSdkFolder(join(base, 'file'))).rejects.toThrow(/ENOTDIR/)
  })

  it('loses what an earlier run wrote and keeps what the user added', async () => {
    await write('old/a.py', 'b.py')
    await writeFile(join(base, 'client/mine.py'), 'mine')
    await write('b.py', 'c.py')
    expect((await readdir(join(base, 'client'), { recursive: true })).sort()).toEqual([
      '.portrait-codegen.json',
      'b.py',
      'c.py',
      'mine.py',
      'old',
    ])
  })

  it('is written whole by the run after one that could not be', async () => {
    await write('old.py')
    await writeFile(join(base, 'client/mine'), 'mine')
    await expect(write('a.py', 'mine/b.py')).rejects.toThrow(/mine cannot be written \((EEXIST|ENOTDIR)\)/)
    await rm(join(base, 'client/mine'))
    await write('c.py')
    expect((await readdir(join(base, 'client'))).sort()).toEqual(['.portrait-codegen.json', 'c.py'])
  })

  it.each(['{', '[]', '{"files": 1}', '{"files": [1]}'])('is left alone when its list is damaged: %s', async (text) => {
    await write('a.py')
    await writeFile(join(base, 'client/.portrait-codegen.json'), text)
    await expect(write('b.py')).rejects.toThrow(/is damaged/)
    expect(await readdir(join(base, 'client'))).toEqual(['.portrait-codegen.json', 'a.py'])
  })

  it('never removes a file outside of it, whatever its list says', async () => {
    await write('a.py')
    await writeFile(join(base, 'outside'), 'x')
    const paths = ['../outside', 'a/../../outside', join(base, 'outside')]
    await writeFile(join(base, 'client/.portrait-codegen.json'), JSON.stringify({ files: paths }))
    await write('b.py')
    expect(await readFile(join(base, 'outside'), 'utf8')).toBe('x')
  })
})
