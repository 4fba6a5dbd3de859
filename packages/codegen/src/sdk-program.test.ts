import { expect, it } from 'vitest'
import { runProgram } from './sdk-program.ts'

it.each([
  ['what it wrote', 'console.log("out")', { ok: true, output: 'out' }],
  ['that it failed', 'console.error("no"); process.exitCode = 3', { ok: false, output: 'no' }],
  ['that it was interrupted', 'console.log("half"); process.exitCode = 130', { ok: false, output: /was interrupted$/ }],
])('tells %s', async (_, program, { ok, output }) => {
  const ended = await runProgram(process.execPath, ['-e', program], process.cwd())
  expect(ended.ok).toBe(ok)
  expect(ended.output).toEqual(output instanceof RegExp ? expect.stringMatching(output) : output)
})
