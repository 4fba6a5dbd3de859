import type { FaultRule } from '@portrait/protocol'
import { controlDocuments } from '@portrait/protocol/documents'
import { nearest } from '../nearest.ts'
import { operationNames } from '../operation-names.ts'
import type { ProfileApi } from '../trace.ts'
import { isChatCode, isLcicCode } from '../vendor-failure.ts'
import { FaultRuleError } from './fault-rule-error.ts'

/** Checks that a value is a list of fault rules that can strike. Throws FaultRuleError. */
export function parseFaultRules(value: unknown): readonly FaultRule[] {
  if (!Array.isArray(value)) throw new FaultRuleError('The fault rules are not valid: they must be an array.')
  const violation = controlDocuments.FaultRules(value)
  if (violation !== undefined) throw new FaultRuleError(`The fault rules are not valid: rules${violation.message}`)
  // The validator has just said so.
  const rules = value as readonly FaultRule[]
  for (const [index, rule] of rules.entries()) requireUsable(rule, `Fault rule ${index + 1}`)
  const ids = rules.flatMap(({ id }) => id ?? [])
  const twice = ids.find((id, index) => ids.indexOf(id) < index)
  if (twice !== undefined) throw new FaultRuleError(`Two fault rules have the id ${twice}. Change one.`)
  return rules
}

function requireUsable({ match = {}, effect }: FaultRule, rule: string): void {
  const { code, http, drop, latency } = effect
  if ([code, http, drop].filter((part) => part !== undefined).length > 1) {
    throw new FaultRuleError(`${rule} has several of code, http and drop. A request meets only one: make it two rules.`)
  }
  if (latency?.upToMs !== undefined && latency.upToMs < latency.ms) {
    throw new FaultRuleError(`${rule}: upToMs is less than ms. Swap them.`)
  }
  const api = match.operation === undefined ? match.api : requireOperation(match.operation, match.api, rule)
  if (code !== undefined) requireCode(code, api, rule)
}

function requireOperation(operation: string, api: ProfileApi | undefined, rule: string): ProfileApi {
  const apis: readonly ProfileApi[] = api === undefined ? ['chat', 'lcic', 'web'] : [api]
  const found = apis.find((candidate) => operationNames[candidate].includes(operation))
  if (found !== undefined) return found
  const meant = nearest(
    operation,
    apis.flatMap((candidate) => operationNames[candidate]),
  )
  const where = api === undefined ? '' : ` in ${api}`
  const advice = meant === undefined ? '' : ` Did you mean ${meant}?`
  throw new FaultRuleError(`${rule}: there is no operation ${JSON.stringify(operation)}${where}.${advice}`)
}

function requireCode(code: number | string, api: ProfileApi | undefined, rule: string): void {
  const isKnown =
    api === 'lcic' ? isLcicCode(code) : api === undefined ? isChatCode(code) || isLcicCode(code) : isChatCode(code)
  if (isKnown) return
  const catalogue = api === 'lcic' ? "LCIC's texts" : api === undefined ? 'any API' : "Chat's numbers"
  throw new FaultRuleError(`${rule}: ${JSON.stringify(code)} is no error code of ${catalogue}. See docs/reference.`)
}
