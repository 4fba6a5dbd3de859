import { useCallback, useEffect, useRef, useState } from 'react'

/** What has become of a promise. */
export type Loaded<Value> =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly value: Value }
  | { readonly status: 'failed'; readonly error: unknown }

/**
 * Loads when shown, whenever `load` is another function, and at a call of what stands second. What was loaded stays
 * until there is something new; answers that come too late are dropped.
 */
export function useLoaded<Value>(load: () => Promise<Value>): readonly [Loaded<Value>, () => void] {
  const [loaded, setLoaded] = useState<Loaded<Value>>({ status: 'loading' })
  const lastTurn = useRef(0)

  const reload = useCallback(() => {
    lastTurn.current += 1
    const turn = lastTurn.current
    const settle = (outcome: Loaded<Value>) => {
      if (turn === lastTurn.current) setLoaded(outcome)
    }
    load().then(
      (value) => settle({ status: 'ready', value }),
      (error: unknown) => settle({ status: 'failed', error }),
    )
  }, [load])

  useEffect(() => {
    reload()
    return () => {
      lastTurn.current += 1
    }
  }, [reload])

  return [loaded, reload]
}
