import type { JournalEntry } from '@portrait/protocol'
import { useCallback, useEffect, useState } from 'react'
import type { DataSource } from '../source/data-source.ts'

/** The requests of late as they come. */
export interface JournalView {
  /** Newest first, without the page's own calls of the controls; `undefined` while they are read. */
  readonly entries: readonly JournalEntry[] | undefined
  /** Why they were not read. */
  readonly error: unknown
  /** Why they were not forgotten. */
  readonly clearError: unknown
  retry(): void
  clear(): Promise<void>
}

const keptEntries = 500
const retryMs = 2_000

/** Follows the journal for as long as the component is there. */
export function useJournal({ controls }: DataSource): JournalView {
  const [entries, setEntries] = useState<readonly JournalEntry[]>()
  const [error, setError] = useState<unknown>()
  const [clearError, setClearError] = useState<unknown>()
  const [turn, setTurn] = useState(0)
  const retry = useCallback(() => setTurn((count) => count + 1), [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: another turn reads again
  useEffect(() => {
    const { signal, abort } = toAbort()
    let timer: ReturnType<typeof setTimeout> | undefined

    async function follow() {
      const page = await controls.readJournal({ limit: keptEntries })
      if (signal.aborted) return
      setError(undefined)
      setClearError(undefined)
      setEntries(page.entries.filter(isOfApp))
      for await (const entry of await controls.followJournal({ after: page.newestId }, { signal })) {
        if (signal.aborted) return
        if (isOfApp(entry)) setEntries((known = []) => [entry, ...known].slice(0, keptEntries))
      }
    }

    follow().then(
      () => {
        // The service ended the stream: it may be starting again.
        if (!signal.aborted) timer = setTimeout(retry, retryMs)
      },
      (reason: unknown) => {
        if (!signal.aborted) setError(reason)
      },
    )
    return () => {
      abort()
      clearTimeout(timer)
    }
  }, [controls, turn, retry])

  const clear = useCallback(async () => {
    try {
      await controls.clearJournal()
      setClearError(undefined)
      setEntries([])
    } catch (reason) {
      setClearError(reason)
    }
  }, [controls])

  return { entries, error, clearError, retry, clear }
}

function isOfApp({ api }: JournalEntry): boolean {
  return api !== 'control'
}

function toAbort() {
  const controller = new AbortController()
  return { signal: controller.signal, abort: () => controller.abort() }
}
