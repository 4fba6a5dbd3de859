import { expect, it } from 'vitest'
import { startCommandService } from '../testing/command-service.ts'

it('tells of calls that were made again, once', async () => {
  const { run } = await startCommandService()
  const set = ['profile', 'set', 'rider_17', 'nick=Ada']
  expect((await run(set)).stderr).toBe('')
  const fault = ['faults', 'add', '--operation', 'portrait_set', '--code', '60008']
  await run([...fault, '--times', '2'])
  expect(await run(set)).toEqual({
    code: 0,
    stdout: 'Set nick of rider_17.\n',
    stderr: 'portrait_set: 60008, tried again 2 times.\n',
  })
  await run([...fault, '--times', '1'])
  expect(await run([...set, '--json'])).toMatchObject({ stderr: 'portrait_set: 60008, tried again once.\n' })
  await run(fault)
  // A failure is told in one line, which names the code.
  expect(await run(set)).toMatchObject({ code: 3, stderr: expect.stringMatching(/^portrait_set failed: 60008 .*\n$/) })
})
