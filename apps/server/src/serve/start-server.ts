import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { App, JournalEntry, Seed } from '@portrait/protocol'
import { chatAnswers, controlAnswers, lcicAnswers, webAnswers } from '@portrait/protocol/answers'
import {
  type AllowedOrigins,
  type Clock,
  createService,
  type JournalOptions,
  type Limits,
  type Store,
} from '@portrait/service'
import { CommandError } from '../command-error.ts'
import { createConsole } from './console.ts'
import { type DataDirectory, openDataDirectory } from './data-directory.ts'
import { createHttpServer } from './http-door.ts'
import { isLoopback } from './is-loopback.ts'
import { keepReadyFiles } from './keep-ready-files.ts'
import { readKeptSeed, writeKeptSeed } from './kept-seed.ts'
import { openStore } from './open-store.ts'
import { prepareApps } from './prepare-apps.ts'
import { isOwnedByAnother, type Ready } from './ready-file.ts'
import { reportRequests } from './report-requests.ts'
import { createStreamWriter } from './stream-writer.ts'

export interface StartServerOptions {
  /** 0 for any free port. */
  readonly port: number
  /** Address to listen at; loopback keeps it on this machine. */
  readonly host: string
  /** Where the database and the ready file live. */
  readonly dataDirectory: string
  /** Keeps everything in memory. */
  readonly ephemeral?: boolean
  readonly seed?: Seed
  /** One more place for the ready file. */
  readonly readyFile?: string
  /** Origins whose pages may call the web API; any on loopback, none elsewhere by default. */
  readonly allowedOrigins?: AllowedOrigins
  readonly tc3Scope?: 'relaxed' | 'strict'
  /** Frequency limits as documented (the default), none, or the documented ones times a factor. */
  readonly limits?: Limits
  /** Validates every answer against its spec; a breach is logged and answered with HTTP 500. */
  readonly checksAnswers?: boolean
  /** The control API: who may call it besides the service's own pages, or `false` for nobody at all. */
  readonly control?: { readonly allowedOrigins?: readonly string[] } | false
  /** How much of the requests of late is kept; 1,000 requests and 16 MiB by default. */
  readonly journal?: JournalOptions
  /** Told of every request when it has been answered: without secrets, and with a diagnosis if it was refused. */
  readonly onRequest?: (entry: JournalEntry) => void
  readonly clock?: Clock
}

/** A service that answers. */
export interface RunningServer {
  readonly ready: Ready
  /** Where the ready file is; absent when another service's is in the data directory. */
  readonly readyFile: string | undefined
  /** Answers what is under way, writes what is queued, removes the ready file. */
  close(): Promise<void>
}

// How long open connections may finish their requests when the server stops.
const drainMs = 5_000

/** Opens the store, seeds it if it is empty, listens, and writes the ready file. Throws CommandError. */
export async function startServer(options: StartServerOptions): Promise<RunningServer> {
  const { host, ephemeral = false, tc3Scope = 'relaxed', limits = 'real' } = options
  const allowedOrigins = options.allowedOrigins ?? (isLoopback(host) ? 'any' : [])
  const data = openDataDirectory(options.dataDirectory)
  const store = await openStore(data, ephemeral)
  // A new one at each start: whoever had the last one has to read the ready file again.
  const controlToken = options.control === false ? undefined : randomBytes(32).toString('hex')
  let seed: Seed | undefined
  const service = createService({
    store,
    ...(controlToken !== undefined && { control: { ...options.control, token: controlToken, seed: () => seed } }),
    allowedOrigins,
    tc3Scope,
    limits,
    journal: options.journal ?? {},
    // Elsewhere strangers could ask, and a diagnosis tells of the apps that there are.
    explains: isLoopback(host),
    fetch: (url, init) => fetch(url, init),
    ...(options.clock && { clock: options.clock }),
    ...(options.checksAnswers && {
      answers: { chat: chatAnswers, control: controlAnswers, lcic: lcicAnswers, web: webAnswers },
    }),
  })
  const endReports = reportRequests(service, options.onRequest)
  const streams = createStreamWriter()
  // Without controls there is nothing that it could show.
  const page = controlToken === undefined ? undefined : createConsole()
  const server = createHttpServer(service, streams, page)
  try {
    // Before anything is written, so that a start which fails leaves no app behind.
    const url = await listen(server, options.port, host)
    const { app, applied } = await prepareApps(store, options.seed)
    if (applied !== undefined && !ephemeral) writeKeptSeed(data.seedFile, applied)
    seed = applied ?? readKeptSeed(data.seedFile)
    const ready = await describeReady(url, app, store, controlToken)
    const readyFiles = readyFilesOf(data, ephemeral, options.readyFile)
    const removeReadyFiles = keepReadyFiles(readyFiles, ready, {
      store,
      async describe() {
        const current = (await store.apps.get(app.sdkAppId)) ?? (await store.apps.list())[0]
        return current && describeReady(url, current, store, controlToken)
      },
    })
    return {
      ready,
      readyFile: readyFiles[0],
      async close() {
        endReports()
        streams.endAll()
        await page?.close()
        await stop(server)
        await service.close()
        await removeReadyFiles()
        await store.close()
      },
    }
  } catch (error) {
    await stop(server)
    await service.close()
    await store.close()
    throw error
  }
}

async function describeReady(url: string, app: App, store: Store, controlToken: string | undefined): Promise<Ready> {
  const { records } = await store.find(app.sdkAppId, {}, { offset: 0, limit: 100 })
  return {
    url,
    pid: process.pid,
    sdkAppId: app.sdkAppId,
    admin: app.admins[0] ?? '',
    secretKey: app.secretKey,
    tencentCloud: app.tencentCloud,
    ...(controlToken !== undefined && { controlToken }),
    users: records.map(({ userId }) => userId),
  }
}

async function listen(server: Server, port: number, host: string): Promise<string> {
  server.listen(port, host)
  await once(server, 'listening').catch((error: NodeJS.ErrnoException) => {
    throw new CommandError(explainListenError(error, port, host))
  })
  const { address, port: actual, family } = server.address() as AddressInfo
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${actual}`
}

function explainListenError({ code, message }: NodeJS.ErrnoException, port: number, host: string): string {
  if (code === 'EADDRINUSE')
    return `Port ${port} is in use. Stop what uses it, or start with --port 0 for any free port.`
  if (code === 'EACCES')
    return `Port ${port} needs more rights than this user has. Start with a --port of 1024 or more.`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `This machine has no address ${host}. Start with another --host.`
  return `Cannot listen at ${host}:${port}: ${message}`
}

/** A data directory belongs to the durable service in it; one in memory leaves that service's file alone. */
function readyFilesOf(data: DataDirectory, ephemeral: boolean, extra: string | undefined): readonly string[] {
  const own = ephemeral && isOwnedByAnother(data.readyFile) ? [] : [data.readyFile]
  return extra === undefined ? own : [extra, ...own]
}

async function stop(server: Server): Promise<void> {
  if (!server.listening) return
  const closed = once(server, 'close')
  server.close()
  server.closeIdleConnections()
  const timer = setTimeout(() => server.closeAllConnections(), drainMs)
  await closed
  clearTimeout(timer)
}
