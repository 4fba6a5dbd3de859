import { InvalidArgumentError } from 'commander'

const seconds = { s: 1, m: 60, h: 3_600, d: 86_400 } as const

/** Seconds of a duration as people write it: `90`, `90s`, `15m`, `24h`, `180d`. Throws commander's error. */
export function parseDuration(text: string): number {
  const [, count, unit = 's'] = /^(\d{1,10})([smhd]?)$/.exec(text) ?? []
  if (count === undefined) throw new InvalidArgumentError('A duration is a number with s, m, h or d: 90s, 24h, 180d.')
  return Number(count) * seconds[(unit || 's') as keyof typeof seconds]
}

/** A duration in its two largest units: `2 days 3 hours`. */
export function describeDuration(totalSeconds: number): string {
  const units = [
    ['day', seconds.d],
    ['hour', seconds.h],
    ['minute', seconds.m],
    ['second', seconds.s],
  ] as const
  let rest = Math.floor(Math.abs(totalSeconds))
  const parts: string[] = []
  for (const [name, size] of units) {
    const count = Math.floor(rest / size)
    rest -= count * size
    if (count > 0) parts.push(`${count} ${name}${count === 1 ? '' : 's'}`)
  }
  return parts.slice(0, 2).join(' ') || '0 seconds'
}
