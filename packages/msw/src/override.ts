import {
  type DefaultBodyType,
  type HttpHandler,
  type HttpResponseResolver,
  http,
  type PathParams,
  type RequestHandlerOptions,
} from 'msw'

/** Makes handlers that answer one operation in the mock's stead, for `server.use` and `worker.use`. */
export interface Override<Input extends DefaultBodyType, Answer extends DefaultBodyType, Code> {
  /** Answers what the resolver returns. Where it returns nothing, the mock answers. */
  (resolver: HttpResponseResolver<PathParams, Input, Answer>, options?: RequestHandlerOptions): HttpHandler
  /** Answers a failure with the vendor's code, in the vendor's envelope. */
  fail(code: Code): HttpHandler
  /** The same for one call; the ones after it reach the mock. */
  failOnce(code: Code): HttpHandler
}

/** Which requests an override is for, and how its operation fails. */
export interface OverrideTarget<Code> {
  matches(request: Request): boolean | Promise<boolean>
  toFailure(code: Code): Response
}

/** Makes the override of one operation. */
export function createOverride<Input extends DefaultBodyType, Answer extends DefaultBodyType, Code>({
  matches,
  toFailure,
}: OverrideTarget<Code>): Override<Input, Answer, Code> {
  const isTarget = ({ request }: { readonly request: Request }) => matches(request)

  function override(
    resolver: HttpResponseResolver<PathParams, Input, Answer>,
    options?: RequestHandlerOptions,
  ): HttpHandler {
    // The resolver reads a copy: the mock needs the body as well when it answers after all.
    return http.all<PathParams, Input, Answer>(
      isTarget,
      (info) => resolver({ ...info, request: info.request.clone() }),
      options,
    )
  }

  return Object.assign(override, {
    fail: (code: Code) => http.all(isTarget, () => toFailure(code)),
    failOnce: (code: Code) => http.all(isTarget, () => toFailure(code), { once: true }),
  })
}
