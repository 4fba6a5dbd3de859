import type { TestService } from './test-service.ts'

/** One request that an operation refuses, and the code it answers. */
export interface ErrorCase<Operation, Code, Options> {
  readonly operation: Operation
  readonly code: Code
  /** What has to happen before; such a case has a service of its own, with the documented frequency limits. */
  given?(service: TestService, operation: Operation): Promise<unknown>
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
    cases.map((entry) => {
      const own = typeof entry.request === 'function' ? entry.request(operation) : entry.request
      return { ...entry, operation, request: { ...valid[operation], ...own } }
    }),
  )
}
