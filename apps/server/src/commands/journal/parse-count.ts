import { InvalidArgumentError } from 'commander'

/** A whole number from the command line. Throws commander's error. */
export function parseCount(text: string): number {
  if (/^\d{1,15}$/.test(text)) return Number(text)
  throw new InvalidArgumentError('It must be a whole number.')
}
