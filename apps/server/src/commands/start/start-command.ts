import type { JournalEntry } from '@portrait/protocol'
import type { Limits } from '@portrait/service'
import { type Command, InvalidArgumentError } from 'commander'
import { isLoopback } from '../../serve/is-loopback.ts'
import { requestLines } from '../journal/request-lines.ts'
import { requireNode } from '../require-node.ts'
import type { Session } from '../session.ts'

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

/** Adds `portrait start`: runs the service until it is told to stop. */
export function addStartCommand(program: Command, session: Session): void {
  program
    .command('start')
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
    .action((options: StartArguments) => start(session, options))
}

async function start(session: Session, options: StartArguments): Promise<void> {
  requireNode(session, 'portrait start')
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
  // From here on: whoever reads the ready file may want the service to stop before the next line here has run.
  const stopped = untilTold(session)
  // Other commands need not wait until the service is loaded.
  const [{ startServer }, { readSeedFile }, { welcome }] = await Promise.all([
    import('../../serve/start-server.ts'),
    import('../../serve/read-seed.ts'),
    import('./welcome.ts'),
  ])
  const server = await startServer({
    port,
    host,
    dataDirectory: data,
    ephemeral,
    tc3Scope: strictScope ? 'strict' : 'relaxed',
    limits,
    checksAnswers: check === true,
    control: control && { allowedOrigins: controlOrigin ?? [] },
    ...(verbose && { onRequest: (entry: JournalEntry) => void session.errors.write(requestLines(entry)) }),
    ...(seed !== undefined && { seed: readSeedFile(seed) }),
    ...(readyFile !== undefined && { readyFile }),
    ...(allowOrigin !== undefined && { allowedOrigins: allowOrigin }),
  })
  session.output.write(json ? `${JSON.stringify(server.ready)}\n` : welcome(server))
  if (!isLoopback(host)) {
    session.errors.write(`Warning: ${host} can be reached from other machines, without TLS. Put a proxy in front.\n`)
  }
  await stopped
  await server.close()
}

function untilTold(session: Session): Promise<void> {
  return new Promise((resolve) => {
    // Whoever asks a second time does not want to wait.
    const off = session.onStop(() => {
      off()
      resolve()
    })
  })
}

function toPort(text: string): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535)
    throw new InvalidArgumentError('A port is a number from 0 to 65535.')
  return Number(text)
}

/** Reads frequency limits from the command line. Throws commander's error. */
export function toLimits(text: string): Limits {
  if (text === 'real' || text === 'off') return text
  const factor = Number(text)
  if (!Number.isFinite(factor) || factor <= 0)
    throw new InvalidArgumentError('Limits are real, off, or a factor above 0.')
  return factor
}
