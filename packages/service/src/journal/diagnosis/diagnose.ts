import type { Diagnosis } from '@portrait/protocol'
import { ControlFault } from '../../control/control-fault.ts'
import type { Facts } from '../../facts.ts'
import { Fault } from '../../fault.ts'
import { BodyTooLargeError } from '../../read-json-body.ts'
import type { Store } from '../../store.ts'
import type { Trace } from '../../trace.ts'
import { presentedSecrets } from '../presented-secrets.ts'
import { createRedactor, type Redactor } from '../redactor.ts'
import { secretsOfApps } from '../secrets-of-apps.ts'
import { explanations } from './explanations.ts'
import { faultRule } from './fault-rule.ts'
import { refused } from './refused.ts'
import type { Scene } from './scene.ts'

export interface DiagnoseOptions {
  readonly store: Store
  /** When the request came, by the service's clock. */
  readonly nowMs: number
  /** The control token, if there is one. */
  readonly token: string | undefined
}

/** Says why a request was refused, or what is strange about it, and what to do; without any secret. */
export async function diagnose(trace: Trace, { store, nowMs, token }: DiagnoseOptions): Promise<Diagnosis | undefined> {
  try {
    const apps = await store.apps.list()
    const diagnosis = await explain({ trace, apps, store, nowMs })
    const secrets = [...secretsOfApps(apps), ...presentedSecrets(trace), ...(token === undefined ? [] : [token])]
    return diagnosis && withoutSecrets(diagnosis, createRedactor(secrets))
  } catch {
    // Whoever cannot be told why must still be answered: the store may be what failed.
    return internalError
  }
}

async function explain(scene: Scene): Promise<Diagnosis | undefined> {
  const { refusal, surprise, struck } = scene.trace
  if (refusal !== undefined) return explainRefusal(refusal, scene)
  if (struck !== undefined) return faultRule(struck)
  return surprise && explainFacts(surprise, scene)
}

function explainRefusal(refusal: unknown, scene: Scene): Diagnosis | Promise<Diagnosis> {
  if (refusal instanceof BodyTooLargeError)
    return explainFacts({ kind: 'body-too-large', maxBytes: refusal.maxBytes }, scene)
  if (refusal instanceof ControlFault) return refused(refusal)
  if (!(refusal instanceof Fault)) return internalError
  return refusal.facts === undefined ? refused(refusal) : explainFacts(refusal.facts, scene)
}

function explainFacts<Kind extends Facts['kind']>(
  facts: Extract<Facts, { readonly kind: Kind }>,
  scene: Scene,
): Diagnosis | Promise<Diagnosis> {
  const kind: Kind = facts.kind
  return explanations[kind](facts, scene)
}

const internalError: Diagnosis = {
  cause: 'internal-error',
  summary: 'The service failed, which is not the fault of the request.',
  details: {},
  fix: "The reason is in the service's log: please report it.",
}

const maxSentenceLength = 1000
const maxDetailLength = 8192

function withoutSecrets({ cause, summary, details, fix }: Diagnosis, redactor: Redactor): Diagnosis {
  const text = (value: string, maxLength = maxSentenceLength) => {
    const clean = redactor.text(value)
    return clean.length > maxLength ? `${clean.slice(0, maxLength)}…` : clean
  }
  const clean = Object.entries(details).map(([name, value]) => [
    name,
    typeof value === 'string' ? text(value, maxDetailLength) : value,
  ])
  return { cause, summary: text(summary), details: Object.fromEntries(clean), fix: text(fix) }
}
