import { badUserSig } from './error-codes.ts'
import { ImError } from './im-error.ts'

/** Throws an ImError when options hold the app's SecretKey, under its own name or in the place of the UserSig. */
export function refuseSecretKey(operation: string, options: object): void {
  if (/secret_?key| [\da-f]{64}$/i.test(`${Object.keys(options)} ${Reflect.get(options, 'userSig')}`)) {
    const problem = 'a SecretKey may not be in a browser: it makes its owner any user. A backend makes UserSigs of it.'
    throw new ImError(operation, badUserSig, problem)
  }
}
