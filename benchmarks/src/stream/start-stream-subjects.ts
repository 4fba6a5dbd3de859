import { setTimeout as wait } from 'node:timers/promises'
import type { Load } from '../http/load.ts'
import { sendLoad } from '../http/load-generator.ts'
import { type Child, startChild } from '../start-child.ts'
import type { Subject } from '../subject.ts'

const streams = 1000

interface Held {
  readonly url: string
  readonly holder: Child
  /** What the open streams cost the server, in bytes each. */
  readonly bytesPerStream: number
  close(): Promise<void>
}

/** A server in a process of its own, and its open streams in another. */
async function hold(dataDirectory: string): Promise<Held> {
  const server = startChild(new URL('./serve-streams.ts', import.meta.url), [dataDirectory])
  const url = String(await server.receive())
  const before = await memoryOf(server)
  const holder = startChild(new URL('./hold-streams.ts', import.meta.url), [url, String(streams)])
  await holder.receive()
  const bytesPerStream = ((await memoryOf(server)) - before) / streams
  return {
    url,
    holder,
    bytesPerStream,
    async close() {
      await holder.close()
      await server.close()
    },
  }
}

async function memoryOf(server: Child): Promise<number> {
  server.send('memory')
  return Number(await server.receive())
}

/** The time from a change's call to its event, at one rank of all. */
export async function startDelivery(name: string, dataDirectory: string, rank: number): Promise<Subject> {
  const { holder, close } = await hold(dataDirectory)
  return {
    name,
    async measure(durationMs) {
      holder.send(durationMs)
      const times = (await holder.receive()) as readonly number[]
      const sorted = times.toSorted((one, other) => one - other)
      return 1000 / (sorted[Math.floor((sorted.length - 1) * rank)] ?? Number.NaN)
    },
    close,
  }
}

/** What one open stream costs the server: measured once, in KiB where the others are microseconds. */
export async function startMemory(name: string, dataDirectory: string): Promise<Subject> {
  const { bytesPerStream, close } = await hold(dataDirectory)
  return { name, measure: async () => 1e6 / (bytesPerStream / 1024), close }
}

/** Writes per second beside the open streams and their changes. */
export async function startWrites(name: string, dataDirectory: string, load: Omit<Load, 'url'>): Promise<Subject> {
  const { url, holder, close } = await hold(dataDirectory)
  return {
    name,
    async measure(durationMs) {
      const seconds = Math.ceil(durationMs / 1000)
      holder.send(seconds * 1000)
      await wait(10)
      const { good, bad, broken, seconds: taken } = await sendLoad({ ...load, url }, seconds)
      await holder.receive()
      if (good === 0 || bad + broken > 0) throw new Error(`${name} gave ${bad} bad answers; ${broken} broke.`)
      return good / taken
    },
    close,
  }
}
