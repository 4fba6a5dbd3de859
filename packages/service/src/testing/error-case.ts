/** One request that an operation refuses, and the code it answers. */
export interface ErrorCase<Operation, Code, Options> {
  readonly operation: Operation
  readonly code: Code
  readonly request: Options
  readonly because: string
}

/** What any operation of an API refuses: the same case for each of them. */
export type GatewayCase<Operation, Code, Options> = Omit<
  ErrorCase<Operation, Code, Options>,
  'operation' | 'request'
> & {
  readonly request: Options | ((operation: Operation) => Options)
}

/** Makes cases for each operation out of the gateway's, on top of a request that would succeed. */
export function forEachOperation<Operation extends string, Code, Options extends object>(
  valid: Readonly<Record<Operation, Options>>,
  cases: readonly GatewayCase<Operation, Code, Options>[],
): readonly ErrorCase<Operation, Code, Options>[] {
  const operations = Object.keys(valid) as Operation[]
  return operations.flatMap((operation) =>
    cases.map(({ code, because, request }) => ({
      operation,
      code,
      because,
      request: { ...valid[operation], ...(typeof request === 'function' ? request(operation) : request) },
    })),
  )
}
