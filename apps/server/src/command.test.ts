import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { temporaryDirectory } from './testing/start-test-server.ts'

const main = join(import.meta.dirname, 'main.ts')

/** Runs the command as a person would, in a process of its own. */
function portrait(...args: string[]) {
  const child = spawn(process.execPath, ['--conditions=@portrait/source', main, ...args])
  const output = { stdout: '', stderr: '' }
  child.stdout.on('data', (chunk) => (output.stdout += chunk))
  child.stderr.on('data', (chunk) => (output.stderr += chunk))
  const exited = once(child, 'exit').then(([code]) => Number(code))
  onTestFinished(() => void child.kill('SIGKILL'))
  return {
    child,
    output,
    exited,
    async printed(text: string): Promise<string> {
      while (!output.stdout.includes(text)) {
        await Promise.race([
          once(child.stdout, 'data'),
          exited.then((code) => Promise.reject(new Error(`${code}: ${output.stderr}`))),
        ])
      }
      return output.stdout
    },
  }
}

describe('portrait start', () => {
  it('prints a curl line that works, and stops on SIGTERM', async () => {
    const data = temporaryDirectory()
    const command = portrait('start', '--port', '0', '--data', data)
    const text = await command.printed('Stop with Ctrl-C.')
    const line =
      text
        .split('\n')
        .find((candidate) => candidate.includes('curl'))
        ?.trim() ?? ''
    const curl = spawn('sh', ['-c', line])
    let answer = ''
    curl.stdout.on('data', (chunk) => (answer += chunk))
    await once(curl, 'close')
    expect(JSON.parse(answer)).toMatchObject({
      ErrorCode: 0,
      UserProfileItem: [{ To_Account: 'rider_17', ProfileItem: [{ Tag: 'Tag_Profile_IM_Nick', Value: 'Aoi' }, {}] }],
    })
    expect(text).toContain(join(data, 'ready.json'))
    command.child.kill('SIGTERM')
    expect(await command.exited).toBe(0)
    expect(existsSync(join(data, 'ready.json'))).toBe(false)
    expect(command.output.stderr).toBe('')
  })

  it('prints the ready file for machines', async () => {
    const command = portrait('start', '--port', '0', '--ephemeral', '--data', temporaryDirectory(), '--json')
    expect(JSON.parse(await command.printed('\n'))).toMatchObject({ pid: command.child.pid, admin: 'administrator' })
  })

  it.each([
    ['a seed that is not JSON', 'nonsense', /seed file .* is not JSON/],
    ['a seed of another shape', '{"version":1,"apps":[{"color":"red"}]}', /apps\[0\]\.color is not known here/],
    ['a seed that is not there', undefined, /seed file .*ENOENT/],
  ])('explains %s without a stack trace', async (_name, text, message) => {
    const seed = join(temporaryDirectory(), 'seed.json')
    if (text !== undefined) writeFileSync(seed, text)
    const command = portrait('start', '--port', '0', '--data', temporaryDirectory(), '--seed', seed)
    expect(await command.exited).toBe(1)
    expect(command.output.stderr).toMatch(message)
    expect(command.output.stderr).not.toMatch(/\n\s+at /)
  })

  it('explains a port that is none', async () => {
    const command = portrait('start', '--port', 'eighty')
    expect(await command.exited).toBe(1)
    expect(command.output.stderr).toContain('A port is a number from 0 to 65535.')
  })
})
