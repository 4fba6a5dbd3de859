import { explainTc3, type Tc3Authorization, type Tc3Request } from '@portrait/signing'
import { isSensitiveName } from '../sensitive-names.ts'

/** The canonical request of a TC3 signature over these headers; the values of secret ones are left out. */
export function canonicalRequestOf(request: Tc3Request, { service, signedHeaders }: Tc3Authorization): string {
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, isSensitiveName(name) ? '[redacted]' : value]),
  )
  return explainTc3({ ...request, headers, service, signedHeaders, timestampSeconds: 0 }).canonicalRequest
}
