import { UsageError } from './usage-error.ts'

/** Checks an SDKAppID. Throws a UsageError. */
export function requireSdkAppId(operation: string, sdkAppId: number): void {
  if (Number.isSafeInteger(sdkAppId) && sdkAppId > 0) return
  throw new UsageError(operation, 'bad-option', 'sdkAppId must be the number that the console shows.')
}
