import { InvalidArgumentError } from 'commander'

/** A number, whole or not, from the command line. Throws commander's error. */
export function parseNumber(text: string): number {
  if (/^\d{1,15}(\.\d{1,15})?$/.test(text)) return Number(text)
  throw new InvalidArgumentError('It must be a number.')
}

/** How long to wait: `200`, or `200-500` for anything between. Throws commander's error. */
export function parseLatency(text: string): { ms: number; upToMs?: number } {
  const [, from, to] = /^(\d{1,6})(?:-(\d{1,6}))?$/.exec(text) ?? []
  if (from === undefined) throw new InvalidArgumentError('It must be milliseconds: 200, or 200-500.')
  return { ms: Number(from), ...(to !== undefined && { upToMs: Number(to) }) }
}
