import { isAtMost, type Result } from './gate.ts'

/** Results as a Markdown table. */
export function toMarkdown(results: readonly Result[]): string {
  const lines = results.map((result) => {
    const { what, against, kind } = result
    return `| ${[what, against, limitOf(result), kind, `**${figure(result, result.median)}**`, rangeOf(result), verdictOf(result)].join(' | ')} |`
  })
  return [
    '| what | beside | limit | kind | median | min–max | holds |',
    '|---|---|---|---|---|---|---|',
    ...lines,
  ].join('\n')
}

/** Results as lines for a terminal. */
export function toText(results: readonly Result[]): string {
  return results
    .map((result) => {
      const measured = `${figure(result, result.median)} (${rangeOf(result)})`
      const limit = result.limit === undefined ? '' : `${limitOf(result)}, ${result.kind}: ${verdictOf(result)}`
      return `  ${result.what.padEnd(52)} ${measured.padEnd(24)} ${limit}\n    beside ${result.against}`
    })
    .join('\n')
}

function figure({ baseline, median, unit }: Result, value: number): string {
  if (baseline !== undefined) return `${value.toFixed(2)}×`
  if (unit !== undefined) return `${value.toFixed(1)} ${unit}`
  return isLong(median) ? `${(value / 1000).toFixed(1)} ms` : `${value.toFixed(2)} µs`
}

function rangeOf({ baseline, median, min, max, unit }: Result): string {
  const divisor = baseline === undefined && unit === undefined && isLong(median) ? 1000 : 1
  return `${(min / divisor).toFixed(2)}–${(max / divisor).toFixed(2)}`
}

function isLong(microseconds: number): boolean {
  return microseconds >= 1000
}

function limitOf(result: Result): string {
  if (result.limit === undefined) return ''
  return `${isAtMost(result) ? '≤' : '≥'} ${figure(result, result.limit)}`
}

function verdictOf({ holds }: Result): string {
  if (holds === undefined) return ''
  return holds ? 'yes' : 'NO'
}
