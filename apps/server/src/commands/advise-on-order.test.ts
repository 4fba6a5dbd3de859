import { expect, it } from 'vitest'
import { runInProcess } from '../testing/run-in-process.ts'

it.each([
  [['--data', 'DIR', 'profile', 'get', 'rider_17'], true],
  [['profile', '--data', 'DIR', 'get', 'rider_17'], true],
  [['profile', 'get', '--dat', 'DIR', 'rider_17'], false],
  [['profile', 'get', 'rider_17', '--dat', 'DIR'], false],
])('says where options stand: %j', async (args, isEarly) => {
  const { code, stderr } = await runInProcess(args)
  expect([code, stderr]).toEqual([2, expect.stringMatching(/^Unknown option '--dat[^\n]*\n$/)])
  expect(stderr.includes('Options stand after the whole command')).toBe(isEarly)
})
