import {
  type DefaultBodyType,
  type HttpHandler,
  type HttpResponseResolver,
  http,
  type PathParams,
  type RequestHandlerOptions,
} from 'msw'
import type { NoteOverride, OverriddenCall } from './note-override.ts'

/** Makes handlers that answer one operation in the mock's stead, for `server.use` and `worker.use`. */
export interface Override<Input extends DefaultBodyType, Answer extends DefaultBodyType, Code> {
  /** Answers what the resolver returns. Where it returns nothing, the mock answers. */
  (resolver: HttpResponseResolver<PathParams, Input, Answer>, options?: RequestHandlerOptions): HttpHandler
  /** Answers a failure with the vendor's code, in the vendor's envelope. Throws a TypeError when the API has no such code. */
  fail(code: Code): HttpHandler
  /** The same for one call; the ones after it reach the mock. */
  failOnce(code: Code): HttpHandler
}

/** What overrides need of the mock that they belong to. */
export interface OverrideContext {
  /** Whether a request is the mock's. */
  takes(request: Request): boolean | Promise<boolean>
  readonly note: NoteOverride
}

/** Which operation an override is for, and how it fails. */
export interface OverrideTarget<Code> extends OverrideContext {
  readonly api: OverriddenCall['api']
  readonly operation: string
  /** Whether a request calls the operation. */
  matches(request: Request): boolean | Promise<boolean>
  toFailure(code: Code): Response
}

/** Makes the override of one operation. */
export function createOverride<
  Input extends DefaultBodyType,
  Answer extends DefaultBodyType,
  Code extends number | string,
>(target: OverrideTarget<Code>): Override<Input, Answer, Code> {
  const { api, operation, matches, takes, toFailure, note } = target
  const isTarget = async ({ request }: { readonly request: Request }) =>
    (await matches(request)) && (await takes(request))

  function override(
    resolver: HttpResponseResolver<PathParams, Input, Answer>,
    options?: RequestHandlerOptions,
  ): HttpHandler {
    // The resolver reads a copy: the mock needs the body as well when it answers after all.
    return http.all<PathParams, Input, Answer>(
      isTarget,
      async (info) => {
        const answer = await resolver({ ...info, request: info.request.clone() })
        if (answer instanceof Response) await note({ api, operation, request: info.request, response: answer })
        return answer
      },
      options,
    )
  }

  function failing(code: Code, options?: RequestHandlerOptions): HttpHandler {
    // For a code that there is not: it throws where the test says it, not in the midst of a request.
    toFailure(code)
    return http.all(
      isTarget,
      async ({ request }) => {
        const response = toFailure(code)
        await note({ api, operation, request, response, code })
        return response
      },
      options,
    )
  }

  return Object.assign(override, {
    fail: (code: Code) => failing(code),
    failOnce: (code: Code) => failing(code, { once: true }),
  })
}
