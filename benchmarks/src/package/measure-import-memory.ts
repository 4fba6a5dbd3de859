import { fork } from 'node:child_process'
import { once } from 'node:events'

/** By how many bytes the heap's peak is higher when so many accounts are imported than when ten thousand are. */
export async function measureImportMemory(count: number): Promise<number> {
  const few = await peakOf(10_000)
  return Math.max(1, (await peakOf(count)) - few)
}

async function peakOf(count: number): Promise<number> {
  const execArgv = ['--conditions=@portrait/source', '--disable-warning=ExperimentalWarning', '--expose-gc']
  const child = fork(new URL('./import-million.ts', import.meta.url), [String(count)], { execArgv })
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`The import ended with code ${code}; what it printed above says why.`)
  })
  const [bytes] = await Promise.race([once(child, 'message'), ended])
  ended.catch(() => {})
  return Number(bytes)
}
