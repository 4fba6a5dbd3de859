/** Work that runs ahead of whoever takes its results, as far as a window is wide. */
export interface Window<Result> {
  /** The next result, in the order of the input; nothing at the end. Rejects as reading, or the work, does. */
  take(): Promise<Result | undefined>
  /** Starts nothing more. What is taken from now on rejects with the error. */
  stop(error: unknown): void
  /** Throws the error that it was stopped with. */
  throwIfStopped(): void
}

/** Makes a window: `width` pieces of work at most are running, or done and not taken. */
export function createWindow<Piece, Result>(
  width: number,
  read: () => Promise<Piece | undefined>,
  start: (piece: Piece) => Promise<Result>,
): Window<Result> {
  const running: Promise<Result>[] = []
  let reading: Promise<void> | undefined
  let isAtEnd = false
  let failure: { readonly error: unknown } | undefined
  let stopped: { readonly error: unknown } | undefined
  let wake = () => {}

  function fill(): void {
    if (reading === undefined && !isAtEnd && stopped === undefined && running.length < width) reading = readPiece()
  }

  async function readPiece(): Promise<void> {
    try {
      const piece = await read()
      if (piece === undefined) isAtEnd = true
      else if (stopped === undefined) {
        const result = start(piece)
        // Whoever takes it sees the error; until then it must not count as unhandled.
        result.catch(() => {})
        running.push(result)
      }
    } catch (error) {
      isAtEnd = true
      failure = { error }
    }
    reading = undefined
    wake()
    fill()
  }

  function throwIfStopped(): void {
    if (stopped !== undefined) throw stopped.error
  }

  return {
    async take() {
      fill()
      throwIfStopped()
      while (running.length === 0) {
        if (reading === undefined) {
          if (failure !== undefined) throw failure.error
          return undefined
        }
        await new Promise<void>((resolve) => {
          wake = resolve
        })
        throwIfStopped()
      }
      const result = await running[0]
      throwIfStopped()
      running.shift()
      fill()
      return result
    },
    stop(error) {
      stopped ??= { error }
      wake()
    },
    throwIfStopped,
  }
}
