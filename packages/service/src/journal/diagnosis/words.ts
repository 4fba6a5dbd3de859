import type { Api } from '../../trace.ts'

/** A text as it is quoted in a sentence. It is whole: what is cut before secrets are taken out may show half of one. */
export function quote(text: string): string {
  return JSON.stringify(text)
}

/** A moment for people, from Unix seconds; the number itself when it is out of all bounds. */
export function moment(seconds: number): string {
  const date = new Date(seconds * 1000)
  return Number.isNaN(date.getTime()) ? `${seconds} s` : date.toISOString().replace('.000Z', 'Z')
}

/** How long something takes, roughly, in the largest unit that fits. */
export function duration(seconds: number): string {
  const whole = Math.round(seconds)
  const [unit, size] = units.find(([, unitSeconds]) => whole >= 2 * unitSeconds) ?? ['second', 1]
  const count = Math.round(whole / size)
  return `${count} ${unit}${count === 1 ? '' : 's'}`
}

const units: readonly (readonly [string, number])[] = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
]

/** Where an API takes its UserSig from. */
export function placeOfUserSig(api: Api): string {
  return api === 'web' ? 'the header Authorization: Bearer USERSIG' : 'the query parameter usersig'
}
