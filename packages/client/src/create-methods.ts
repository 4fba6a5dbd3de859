import type { CallOptions } from './call-options.ts'
import type { Client } from './client.ts'
import type { PacedOperation } from './operation.ts'

/** Makes a client of an operation table: one method for each entry, all with an input. */
export function createMethods<Api extends { readonly [Id in keyof Api]: { input: object; output: object } }>(
  operations: { readonly [Id in keyof Api]: PacedOperation & { readonly id: Id } },
  bind: (
    operation: PacedOperation & { readonly id: keyof Api },
  ) => (input: unknown, options?: CallOptions) => Promise<unknown>,
): Client<Api> {
  const entries: readonly (PacedOperation & { readonly id: keyof Api })[] = Object.values(operations)
  const methods = entries.map((operation) => [operation.id, bind(operation)])
  // The table names every operation of the API; what each answers, its decoder has checked.
  return Object.fromEntries(methods) as Client<Api>
}
