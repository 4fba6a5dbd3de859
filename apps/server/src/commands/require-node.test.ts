import { expect, it } from 'vitest'
import { runInProcess } from '../testing/run-in-process.ts'

it.each([
  ['20.20.2', ['start']],
  ['22.12.0', ['exec', '--', 'true']],
])('Node %s is too old for portrait %j', async (nodeVersion, args) => {
  expect(await runInProcess(args, { nodeVersion })).toEqual({
    code: 2,
    stdout: '',
    stderr: `portrait ${args[0]} needs Node 22.13 or newer; this is ${nodeVersion}.\n`,
  })
})

it.each(['22.13.0', '23.0.0', '24.21.0'])('Node %s will do', async (nodeVersion) => {
  expect(await runInProcess(['exec', '--', 'true'], { nodeVersion })).toMatchObject({ code: 0, stderr: '' })
})
