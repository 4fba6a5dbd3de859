import { type LcicErrorCode, type LcicFailure, type LcicOperations, lcicOperations } from '@portrait/protocol'
import type { CamelCase } from './camel-case.ts'
import { camelCase } from './camel-case.ts'
import { failureResponse } from './failure-response.ts'
import { lcicParameter } from './lcic-parameter.ts'
import { createOverride, type Override, type OverrideContext } from './override.ts'

/** One override for each LCIC action: `registerUser`, `loginUser`, `describeUser` … */
export type LcicOverrides = {
  readonly [Id in keyof LcicOperations as CamelCase<Id>]: Override<
    LcicOperations[Id]['input'],
    { Response: LcicOperations[Id]['output'] | LcicFailure },
    LcicErrorCode
  >
}

/** Makes the overrides of the LCIC actions of a mock. */
export function createLcicOverrides(context: OverrideContext): LcicOverrides {
  const entries = Object.values(lcicOperations).map(({ id, path }) => {
    const matches = async (request: Request) =>
      new URL(request.url).pathname === path && (await actionOf(request)) === id
    const toFailure = (code: LcicErrorCode) => failureResponse({ api: 'lcic', operation: id }, code)
    return [camelCase(id), createOverride({ ...context, api: 'lcic', operation: id, matches, toFailure })]
  })
  // The table names every action.
  return Object.fromEntries(entries) as LcicOverrides
}

/** The action is a header beside a TC3 signature, and a parameter of the query or the form beside an old one. */
async function actionOf(request: Request): Promise<string | null> {
  return request.headers.get('x-tc-action') ?? (await lcicParameter(request, 'Action'))
}
