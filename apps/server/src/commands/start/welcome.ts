import { createUserSigSigner } from '@portrait/signing'
import type { RunningServer } from '../../serve/start-server.ts'

// Long enough to come back to the terminal tomorrow.
const userSigSeconds = 7 * 86_400

/** What `portrait start` prints: where the service is, where its secrets are, and a line to paste. */
export function welcome({ ready, readyFile }: RunningServer): string {
  const { url, sdkAppId, users, controlToken } = ready
  return `
  Portrait is ready at ${url}

  SDKAppID   ${sdkAppId}
  secrets    ${readyFile ?? 'in memory only; start with --ready-file FILE to have them written'}
  control    ${controlToken === undefined ? 'off' : `${url}/control/v1, Authorization: Bearer ${controlToken}`}
${controlToken === undefined ? '' : `  console    ${url}/console/\n`}  reference  ${url}/docs/${controlToken === undefined ? '' : `#token=${controlToken}`}
  users      ${users.slice(0, 5).join(', ')}${users.length > 5 ? ' …' : ''}

  Read a profile:

  ${curlLine(ready)}

  Stop with Ctrl-C.
`
}

/** A complete portrait_get call, signed for the admin. */
function curlLine({ url, sdkAppId, secretKey, admin, users }: RunningServer['ready']): string {
  const userSig = createUserSigSigner({ sdkAppId, secretKey }).sign(admin, { expireSeconds: userSigSeconds })
  const query = new URLSearchParams({
    sdkappid: String(sdkAppId),
    identifier: admin,
    usersig: userSig,
    random: '1',
    contenttype: 'json',
  })
  const body = { To_Account: [users[0] ?? admin], TagList: ['Tag_Profile_IM_Nick', 'Tag_Profile_IM_Image'] }
  return `curl -sS '${url}/v4/profile/portrait_get?${query}' -d '${JSON.stringify(body).replaceAll("'", "'\\''")}'`
}
