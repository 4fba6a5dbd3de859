import type { DiagnosisCause } from '@portrait/protocol'
import type { TestService } from '../../../testing/test-service.ts'
import { bodyCases } from './body-cases.ts'
import { callerCases } from './caller-cases.ts'
import { fieldCases } from './field-cases.ts'
import { serviceCases } from './service-cases.ts'
import { signatureCases } from './signature-cases.ts'

/** One request and the diagnosis it gets. */
export interface DiagnosisCase {
  readonly cause: DiagnosisCause
  readonly name: string
  /** Sends the request; the last entry of the journal is the one that counts. */
  readonly ask: (service: TestService) => Promise<unknown>
  readonly details?: Readonly<Record<string, unknown>>
  readonly summary?: RegExp
  readonly fix?: RegExp
}

/** Requests for every cause. */
export const diagnosisCases: readonly DiagnosisCase[] = [
  ...callerCases,
  ...signatureCases,
  ...bodyCases,
  ...fieldCases,
  ...serviceCases,
]
