import type { ServiceRequest, ServiceResponse } from '@portrait/service'
import { createUserSigSigner } from '@portrait/signing'
import { app } from './sample.ts'

const admin = app.admins[0] ?? ''
const userSig = createUserSigSigner(app).sign(admin, { expireSeconds: 86_400 })
const query = `sdkappid=${app.sdkAppId}&identifier=${admin}&usersig=${userSig}&random=99999999&contenttype=json`

/** A call of the Chat API, signed by the app's admin. */
export function toServiceRequest(path: string, input: object): ServiceRequest {
  const body = Buffer.from(JSON.stringify(input))
  return {
    method: 'POST',
    path: `/v4/${path}`,
    query,
    headers: { 'content-type': 'application/json' },
    readBody: async () => body,
  }
}

/** Throws when a call failed. */
export function assertOk({ body }: ServiceResponse): void {
  const text = String(body)
  if (!text.includes('"ErrorCode":0') || text.includes('Fail_Account')) throw new Error(`A call failed: ${text}`)
}
