import { PortraitError } from '@portrait/client/errors'
import {
  badRequest,
  networkError,
  networkTimeout,
  noNetwork,
  noSdkAppId,
  noUserSig,
  uncaughtError,
} from './error-codes.ts'
import { ImError } from './im-error.ts'

// Other platforms than browsers do not say whether they are online.
declare const navigator: { readonly onLine?: boolean }

const numbers: Readonly<Record<string, number | undefined>> = {
  timeout: networkTimeout,
  'bad-option': noSdkAppId,
  'bad-input': badRequest,
  'no-credentials': noUserSig,
}

/** Restates any error as one of the named call, with the vendor's number; `cause` is the original. */
export function toImError(operation: string, error: unknown): ImError {
  if (error instanceof ImError) return error
  if (!(error instanceof PortraitError)) return new ImError(operation, uncaughtError, `${error}`)
  const { code, message } = error
  const number =
    typeof code === 'number' ? code : (numbers[code] ?? (navigator.onLine === false ? noNetwork : networkError))
  return new ImError(operation, number, message.replace(/^.*? failed: /, ''), error)
}
