import { expect, it } from 'vitest'
import { runInProcess } from '../testing/run-in-process.ts'
import { exitCodes } from './exit-codes.ts'

it.each([
  [['--help'], 'A service of your own:'],
  [['help'], 'portrait help exit-codes'],
  [['help', 'exit-codes'], '3  the service answered that it will not'],
  [['help', 'settings'], 'PORTRAIT_SECRET_KEY'],
  [['help', 'sig', 'make'], 'Usage: portrait sig make'],
  [['sig', 'make', '--help'], 'Usage: portrait sig make'],
  [['--version'], '0.'],
])('prints help: %j', async (args, text) => {
  expect(await runInProcess(args)).toEqual({
    code: exitCodes.done.code,
    stderr: '',
    stdout: expect.stringContaining(text),
  })
})

it('is what a command without its command gets', async () => {
  const { code, stderr } = await runInProcess(['sig'])
  expect([code, stderr]).toEqual([exitCodes.usage.code, expect.stringContaining('Commands:')])
})

it('names the nearest topic', async () => {
  const { code, stderr } = await runInProcess(['help', 'exit-code'])
  expect([code, stderr]).toEqual([exitCodes.usage.code, 'There is no help about exit-code. Did you mean exit-codes?\n'])
})
