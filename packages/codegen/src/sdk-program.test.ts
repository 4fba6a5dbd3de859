import { expect, it } from 'vitest'
import { runProgram } from './sdk-program.ts'

const run = (program: string, signal: AbortSignal) =>
  runProgram(process.execPath, ['-e', program], process.cwd(), signal)

it.each([
  ['what it wrote', 'console.log("out")', { ok: true, output: 'out' }],
  ['that it failed', 'console.error("no"); process.exitCode = 3', { ok: false, output: 'no' }],
])('tells %s', async (_, program, ended) => {
  expect(await run(program, new AbortController().signal)).toEqual(ended)
})

it('does not start when it has been stopped', async () => {
  await expect(run('', AbortSignal.abort(new Error('stopped')))).rejects.toThrow('stopped')
})

it('ends when it is stopped', async () => {
  const stop = new AbortController()
  const ended = run('setInterval(() => {}, 1000)', stop.signal)
  stop.abort(new Error('stopped'))
  await expect(ended).rejects.toThrow('stopped')
})
