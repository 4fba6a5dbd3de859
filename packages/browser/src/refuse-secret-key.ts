import { badUserSig } from './error-codes.ts'
import { ImError } from './im-error.ts'

/** Throws an ImError when options hold the app's SecretKey, under its own name or in the place of the UserSig. */
export function refuseSecretKey(options: { readonly userSig: unknown }): void {
  if (/secret_?key| [\da-f]{64}$/i.test(`${Object.keys(options)} ${options.userSig}`)) {
    throw new ImError('login', badUserSig, 'a SecretKey may not be in a browser. Give a UserSig.')
  }
}
