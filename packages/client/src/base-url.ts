import { UsageError } from './usage-error.ts'

/** Checks a service's URL and drops the slashes at its end. Throws a UsageError. */
export function parseBaseUrl(operation: string, baseUrl: string): string {
  if (/^https?:\/\/[^\s?#@]+$/.test(baseUrl) && URL.canParse(baseUrl)) return baseUrl.replace(/\/+$/, '')
  // The URL itself stays out of the message: it may hold a password.
  throw new UsageError(operation, 'bad-option', 'baseUrl must be an http(s) URL without user, query and fragment.')
}
