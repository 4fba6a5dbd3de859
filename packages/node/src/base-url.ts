import { UsageError } from '@portrait/client'

/** Where an API is: one of the vendor's places by name, or any other service by URL. */
export type Place<Option extends string, Name extends string> =
  | ({ readonly [Key in Option]: Name } & { readonly baseUrl?: undefined })
  | ({ readonly [Key in Option]?: undefined } & { readonly baseUrl: string })

/** The URL of an API. Throws a UsageError when neither a place nor a URL is given, or both are. */
export function toBaseUrl(
  operation: string,
  option: string,
  servers: Readonly<Record<string, string>>,
  name: string | undefined,
  baseUrl: string | undefined,
): string {
  if (name === undefined && baseUrl !== undefined) return baseUrl
  const server = name !== undefined && baseUrl === undefined && Object.hasOwn(servers, name) ? servers[name] : undefined
  if (server !== undefined) return server
  const names = Object.keys(servers).join(', ')
  throw new UsageError(operation, 'bad-option', `give either ${option}, one of ${names}, or baseUrl.`)
}
