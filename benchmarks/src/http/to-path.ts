import { createUserSigSigner } from '@portrait/signing'
import { app } from '../sample-users.ts'

const admin = app.admins[0] ?? ''

/** The path of a command, signed by the app's admin for a day. */
export function toPath(command: string): string {
  const userSig = createUserSigSigner(app).sign(admin, { expireSeconds: 86_400 })
  return `/v4/profile/${command}?sdkappid=${app.sdkAppId}&identifier=${admin}&usersig=${userSig}&random=99999999&contenttype=json`
}
