import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chatOperations, lcicOperations } from '@portrait/protocol'
import { describe, expect, it } from 'vitest'
import { startCommandService } from '../../testing/command-service.ts'
import { temporaryDirectory } from '../../testing/start-test-server.ts'

const input = '{"To_Account":["rider_17"],"TagList":["Tag_Profile_IM_Nick"]}'

describe('portrait call', () => {
  it('takes its input from the command line, a file or the standard input', async () => {
    const { run } = await startCommandService()
    const directory = temporaryDirectory()
    writeFileSync(join(directory, 'input.json'), input)
    const answers = await Promise.all([
      run(['call', 'portrait_get', input, '--json']),
      run(['call', 'portrait_get', '@input.json', '--json'], { directory }),
      run(['call', 'portrait_get', '-', '--json'], { input }),
    ])
    for (const { code, stdout, stderr } of answers) {
      expect([code, stderr]).toEqual([0, ''])
      expect(stdout).toMatch(/^\{"UserProfileItem":\[\{"To_Account":"rider_17",.*"ErrorDisplay":""\}\n$/)
    }
  })

  it('prints the whole answer of LCIC, for people in several lines', async () => {
    const { run } = await startCommandService()
    const { stdout } = await run(['call', 'DescribeUser', '{"UserId":"rider_17"}'])
    expect(stdout).toContain('\n')
    expect(JSON.parse(stdout)).toMatchObject({ Response: { UserId: 'rider_17', RequestId: expect.any(String) } })
  })

  it('prints a refusal as it came, and what to do about it', async () => {
    const { run } = await startCommandService()
    const { code, stdout, stderr } = await run(['call', 'DescribeUser', '{"UserId":"ghost"}'])
    expect(code).toBe(3)
    expect(JSON.parse(stdout)).toMatchObject({ Response: { Error: { Code: 'ResourceNotFound.User' } } })
    expect(stderr).toMatch(/^DescribeUser failed: ResourceNotFound\.User .*\n$/)
  })

  it.each([
    [['Describeuser'], 'Did you mean DescribeUser?'],
    [['portrait_get', '{'], 'The input is not JSON'],
    [['portrait_get', '[]'], 'The input must be a JSON object'],
    [['portrait_get', '@nowhere.json'], 'The file nowhere.json cannot be read'],
  ])('explains %j', async (args, message) => {
    const { run } = await startCommandService()
    expect(await run(['call', ...args])).toEqual({ code: 2, stdout: '', stderr: expect.stringContaining(message) })
  })

  it('lists every operation', async () => {
    const { run } = await startCommandService()
    const { stdout } = await run(['call', '--help'])
    for (const name of Object.keys({ ...chatOperations, ...lcicOperations })) expect(stdout).toContain(name)
  })
})
