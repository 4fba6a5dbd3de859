import type { Client } from './client.ts'
import type { CallOptions } from './deadline.ts'
import type { Operation } from './operation.ts'

/** Makes a client of an operation table: one method for each entry, all with an input. */
export function createMethods<Api extends { readonly [Id in keyof Api]: { input: object; output: object } }>(
  operations: { readonly [Id in keyof Api]: Operation & { readonly id: Id } },
  call: (operation: Operation & { readonly id: keyof Api }, input: unknown, options?: CallOptions) => Promise<unknown>,
): Client<Api> {
  const entries: readonly (Operation & { readonly id: keyof Api })[] = Object.values(operations)
  const methods = entries.map((operation) => [
    operation.id,
    (input: unknown, options?: CallOptions) => call(operation, input, options),
  ])
  // The table names every operation of the API; what each answers, its decoder has checked.
  return Object.fromEntries(methods) as Client<Api>
}
