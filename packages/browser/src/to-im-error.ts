import { isPortraitError, type PortraitError } from '@portrait/client/errors'
import { networkError, networkTimeout, noNetwork, uncaughtError } from './error-codes.ts'
import { ImError } from './im-error.ts'

/** Restates any error as one of the named call, with the vendor's number; `usageCode` is that of a wrong call. */
export function toImError(operation: string, error: unknown, usageCode: number): ImError {
  if (error instanceof ImError) return error
  if (!isPortraitError(error)) return new ImError(operation, uncaughtError, `${error}`)
  return new ImError(operation, toCode(error, usageCode), error.message.replace(/^.*? failed: /, ''), error)
}

function toCode(error: PortraitError, usageCode: number): number {
  const { code } = error
  if (typeof code === 'number') return code
  if (code === 'timeout') return networkTimeout
  // A TransportError, then.
  if ('httpStatus' in error) return Reflect.get(globalThis, 'navigator')?.onLine === false ? noNetwork : networkError
  return usageCode
}
