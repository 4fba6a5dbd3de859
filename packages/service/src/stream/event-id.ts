/** A place in an event log, as readers name it. */
export interface EventId {
  readonly logId: string
  readonly seq: number
}

export function formatEventId({ logId, seq }: EventId): string {
  return `${logId}-${seq}`
}

/** Reads what a reader sends back; `undefined` for what was never an id. */
export function parseEventId(text: string): EventId | undefined {
  const [, logId, digits] = /^([^-]+)-(\d{1,15})$/.exec(text) ?? []
  return logId === undefined ? undefined : { logId, seq: Number(digits) }
}
