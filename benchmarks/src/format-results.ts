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

interface Unit {
  readonly name: string
  readonly size: number
}

function figure(result: Result, value: number): string {
  const { name, size } = unitOf(result)
  return `${(value / size).toFixed(name === ' ms' || name === ' MB' ? 1 : 2)}${name}`
}

function rangeOf(result: Result): string {
  const { size } = unitOf(result)
  return `${(result.min / size).toFixed(2)}–${(result.max / size).toFixed(2)}`
}

function unitOf({ baseline, ratioOf, unit, median }: Result): Unit {
  if (unit === 'KiB') return { name: ' KiB', size: 1 }
  if (unit === 'requests') return { name: ' requests', size: 1 }
  if (unit === 'bytes') return { name: ' MB', size: 1e6 }
  if (baseline !== undefined && ratioOf !== 'extra') return { name: '×', size: 1 }
  return median >= 1000 ? { name: ' ms', size: 1000 } : { name: ' µs', size: 1 }
}

function limitOf(result: Result): string {
  if (result.limit === undefined) return ''
  return `${isAtMost(result) ? '≤' : '≥'} ${figure(result, result.limit)}`
}

function verdictOf({ holds }: Result): string {
  if (holds === undefined) return ''
  return holds ? 'yes' : 'NO'
}
