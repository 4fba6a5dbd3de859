import { nearest } from '../../nearest.ts'
import type { Explain } from './scene.ts'
import { quote } from './words.ts'

/** The caller is no admin of the app. */
export const notAdmin: Explain<'not-admin'> = ({ identifier }, { trace }) => {
  const admins = trace.app?.admins ?? []
  const meant = nearest(identifier, admins)
  return {
    cause: 'not-an-admin',
    summary: `${quote(identifier)} is not an admin of app ${trace.app?.sdkAppId}, and only admins may call the server API.`,
    details: { identifier, admins: admins.slice(0, 10).join(', '), ...(meant !== undefined && { nearest: meant }) },
    fix:
      meant === undefined
        ? `Call as an admin, such as ${quote(admins[0] ?? '')}, with an admin's UserSig, or add ${quote(identifier)} to the app's admins.`
        : `Did you mean ${quote(meant)}? Its UserSig is another one, too.`,
  }
}
