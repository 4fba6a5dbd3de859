import type { Validator } from '@portrait/protocol'
import type { CallOptions } from './call-options.ts'
import type { Fetch } from './fetch.ts'

/** One method for each operation of an API, under its wire name. Calls reject with a PortraitError. */
export type Client<
  Api extends { readonly [Id in keyof Api]: { input: unknown; output: unknown } },
  Options = CallOptions,
> = {
  readonly [Id in keyof Api]: Api[Id]['input'] extends undefined
    ? (options?: Options) => Promise<Api[Id]['output']>
    : (input: Api[Id]['input'], options?: Options) => Promise<Api[Id]['output']>
}

/** What every client needs to know. */
export interface ClientOptions {
  /** Absolute URL of the service, without query: `https://adminapisgp.im.qcloud.com`, `http://127.0.0.1:7788`. */
  readonly baseUrl: string
  /**
   * Sends the requests. By default the web client, and the others outside of Node, use `globalThis.fetch`, looked up at
   * each call; on Node the others use `node:http`.
   */
  readonly fetch?: Fetch | undefined
}

/**
 * Validators of whole answers, from `@portrait/protocol/answers`: an answer that breaks its spec becomes a
 * `bad-response`. Without them only the envelope is checked.
 */
export type Answers<Api> = Readonly<Record<keyof Api, Validator>>
