import { type CallOptions, TransportError } from '@portrait/client'
import { type Batch, createBatchReader } from './batch-reader.ts'
import type { BulkOptions, Input } from './bulk-options.ts'
import type { BulkTask } from './bulk-task.ts'
import { createBusyKeys } from './busy-keys.ts'
import { createCheckpoint } from './checkpoint.ts'
import { isPassing } from './is-passing.ts'
import { createProgressReport } from './progress-report.ts'
import { readConcurrency, requireInput } from './read-options.ts'
import { sendBatch } from './send-batch.ts'
import { createWindow } from './window.ts'

/**
 * Works on an input of any length: several requests on their way at once, a result for each item whatever becomes of
 * it, in the order of the input. When results are not taken, reading stops. Rejects when the call was wrong or was
 * aborted, or when the input itself fails; what was read before that has its results.
 */
export async function* runBulk<Given, Item, Value, Result>(
  task: BulkTask<Given, Item, Value, Result>,
  input: Input<Given>,
  options: BulkOptions = {},
): AsyncGenerator<Result, void, undefined> {
  const { signal, timeoutMs, maxRetries } = options
  const concurrency = readConcurrency(task.name, options)
  requireInput(task.name, input)
  const checkpoint = createCheckpoint(task.name, options.checkpoint)
  const reader = createBatchReader(task, input, checkpoint)
  const report = createProgressReport(options.onProgress, reader, checkpoint)
  const busy = createBusyKeys()
  const ending = new AbortController()
  const callOptions: CallOptions = { signal: ending.signal, timeoutMs, maxRetries }

  async function work({ slots }: Batch<Given, Item>) {
    const items = slots.flatMap(({ prepared }) => (prepared.ok ? [prepared.value] : []))
    const outcomes = await sendBatch(items, (some) => task.send(some, callOptions))
    let next = 0
    return slots.map(({ prepared, ...slot }) => ({ ...slot, outcome: prepared.ok ? outcomes[next++] : prepared }))
  }

  const window = createWindow(concurrency, reader.read, (batch) => busy.run(batch.keys, () => work(batch)))
  function onAbort(): void {
    const cause = signal?.reason
    window.stop(new TransportError({ id: task.name, idempotent: true }, 'aborted', 'the caller aborted it.', { cause }))
    ending.abort(cause)
  }
  if (signal?.aborted) onAbort()
  signal?.addEventListener('abort', onAbort)

  try {
    for (let batch = await window.take(); batch !== undefined; batch = await window.take()) {
      for (const { given, index, hash, outcome } of batch) {
        if (outcome === undefined) throw new TypeError(`${task.name} answered fewer outcomes than items.`)
        yield task.toResult(given, index, outcome)
        report.count(outcome.ok)
        checkpoint.settle(index, hash, !outcome.ok && isPassing(outcome.error))
        window.throwIfStopped()
      }
      report.tell()
    }
  } finally {
    signal?.removeEventListener('abort', onAbort)
    window.stop(undefined)
    ending.abort()
    reader.close()
    report.end()
  }
}
