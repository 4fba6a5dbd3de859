import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { delimiter, join } from 'node:path'

const python = process.env.PYTHON ?? 'python3'
const needed = [
  { name: 'Java', command: 'java', args: ['-version'] },
  {
    name: 'Python 3.10 or newer with venv',
    command: python,
    args: ['-c', 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 10))'],
  },
]

/** Names what this machine lacks to make and run the Python client. */
export function missingForPython(): readonly string[] {
  return needed.filter(({ command, args }) => spawnSync(command, args).status !== 0).map(({ name }) => name)
}

/** Generates the Python client in a folder and installs what it needs; returns the client's folder. */
export async function installPythonClient(folder: string): Promise<string> {
  const client = join(folder, 'client')
  // Other examples run this too: the command is among this one's packages.
  const PATH = [join(import.meta.dirname, 'node_modules/.bin'), process.env.PATH].join(delimiter)
  const env = { ...process.env, PATH }
  await ended(spawn('portrait-codegen', ['sdk', '--generator', 'python', '--out', client], { env, stdio: 'inherit' }))
  await runProgram(python, ['-m', 'venv', '.venv'], client)
  await runProgram('.venv/bin/pip', ['install', '--quiet', '-r', 'requirements.txt'], client)
  return client
}

/** Runs a program to its end, with this one's output. Throws when it fails. */
export async function runProgram(command: string, args: readonly string[], cwd: string, env = {}): Promise<void> {
  await ended(spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: 'inherit' }))
}

async function ended(child: ChildProcess): Promise<void> {
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`${child.spawnargs.join(' ')} ended with ${code}`)
}
