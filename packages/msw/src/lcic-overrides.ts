import {
  type LcicErrorCode,
  type LcicFailure,
  type LcicOperations,
  lcicOperations,
  lcicSettings,
} from '@portrait/protocol'
import type { CamelCase } from './camel-case.ts'
import { camelCase } from './camel-case.ts'
import { failureResponse } from './failure-response.ts'
import type { MockedHosts } from './mocked-hosts.ts'
import { createOverride, type Override } from './override.ts'

/** One override for each LCIC action: `registerUser`, `loginUser`, `describeUser` … */
export type LcicOverrides = {
  readonly [Id in keyof LcicOperations as CamelCase<Id>]: Override<
    LcicOperations[Id]['input'],
    { Response: LcicOperations[Id]['output'] | LcicFailure },
    LcicErrorCode
  >
}

/** Makes the overrides of the LCIC actions at the mocked hosts. */
export function createLcicOverrides({ covers }: MockedHosts): LcicOverrides {
  const entries = Object.values(lcicOperations).map(({ id, path }) => {
    const matches = async (request: Request) =>
      covers(request.url) && new URL(request.url).pathname === path && (await actionOf(request)) === id
    const toFailure = (code: LcicErrorCode) => failureResponse({ api: 'lcic', operation: id }, code)
    return [camelCase(id), createOverride({ matches, toFailure })]
  })
  // The table names every action.
  return Object.fromEntries(entries) as LcicOverrides
}

/** The action is a header beside a TC3 signature, and a parameter of the query or the form beside an old one. */
async function actionOf(request: Request): Promise<string | null> {
  const named = request.headers.get('x-tc-action') ?? new URL(request.url).searchParams.get('Action')
  const isForm = request.headers.get('content-type')?.startsWith(lcicSettings.tcForms.form.contentType) ?? false
  if (named !== null || !isForm) return named
  return new URLSearchParams(await request.clone().text()).get('Action')
}
