import type { JournalEntry } from '@portrait/protocol'
import type { Limits } from '@portrait/service'
import { Command, InvalidArgumentError } from 'commander'
import { readSeedFile } from './read-seed.ts'
import { requestLines } from './request-lines.ts'
import { isLoopback, startServer } from './start-server.ts'
import { welcome } from './welcome.ts'

interface StartArguments {
  port: number
  host: string
  data: string
  ephemeral?: boolean
  seed?: string
  readyFile?: string
  allowOrigin?: string[]
  strictScope?: boolean
  limits: Limits
  check?: boolean
  control: boolean
  controlOrigin?: string[]
  json?: boolean
  verbose?: boolean
}

/** `portrait start`: runs the service until it is told to stop. */
export function startCommand(): Command {
  return new Command('start')
    .description('run the profile service')
    .option('--port <number>', 'port to listen at; 0 for any free one', toPort, 7788)
    .option('--host <address>', 'address to listen at', '127.0.0.1')
    .option('--data <dir>', 'where the database and the ready file live', '.portrait')
    .option('--ephemeral', 'keep everything in memory')
    .option('--seed <file>', 'apps and users to write at the start (JSON)')
    .option('--ready-file <file>', 'one more place for the ready file')
    .option('--allow-origin <origin...>', 'origins whose pages may call the web API (default: any on loopback)')
    .option('--strict-scope', 'refuse TC3 signatures whose service is not the first label of the host')
    .option('--limits <real|off|factor>', 'frequency limits as documented, none, or times a factor', toLimits, 'real')
    .option('--check', 'validate every answer against its spec')
    .option('--no-control', 'switch the control API off')
    .option('--control-origin <origin...>', 'origins whose pages may call the control API (default: none)')
    .option('--verbose', 'tell of every request on stderr, and why it was refused')
    .option('--json', 'print the ready file instead of the welcome text')
    .action(start)
}

async function start(options: StartArguments): Promise<void> {
  const {
    port,
    host,
    data,
    ephemeral = false,
    seed,
    readyFile,
    allowOrigin,
    strictScope,
    limits,
    check,
    control,
    controlOrigin,
    json,
    verbose,
  } = options
  const server = await startServer({
    port,
    host,
    dataDirectory: data,
    ephemeral,
    tc3Scope: strictScope ? 'strict' : 'relaxed',
    limits,
    checksAnswers: check === true,
    control: control && { allowedOrigins: controlOrigin ?? [] },
    ...(verbose && { onRequest: (entry: JournalEntry) => void process.stderr.write(requestLines(entry)) }),
    ...(seed !== undefined && { seed: readSeedFile(seed) }),
    ...(readyFile !== undefined && { readyFile }),
    ...(allowOrigin !== undefined && { allowedOrigins: allowOrigin }),
  })
  process.stdout.write(json ? `${JSON.stringify(server.ready)}\n` : welcome(server))
  if (!isLoopback(host)) {
    process.stderr.write(`Warning: ${host} can be reached from other machines, without TLS. Put a proxy in front.\n`)
  }
  await new Promise<void>((resolve) => {
    process.once('SIGTERM', resolve)
    process.once('SIGINT', resolve)
  })
  await server.close()
}

function toPort(text: string): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535)
    throw new InvalidArgumentError('A port is a number from 0 to 65535.')
  return Number(text)
}

function toLimits(text: string): Limits {
  if (text === 'real' || text === 'off') return text
  const factor = Number(text)
  if (!Number.isFinite(factor) || factor <= 0)
    throw new InvalidArgumentError('Limits are real, off, or a factor above 0.')
  return factor
}
