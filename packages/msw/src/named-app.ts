import { parseTc3Authorization } from '@portrait/signing'
import type { AppName } from './known-apps.ts'
import { lcicParameter } from './lcic-parameter.ts'

/** The app that a request names, in the manner of its API; `undefined` when it names none. */
export async function namedApp(request: Request): Promise<AppName | undefined> {
  const { pathname, searchParams } = new URL(request.url)
  if (pathname.startsWith('/web/')) return toSdkAppId(request.headers.get('x-portrait-app'))
  if (pathname !== '/') return toSdkAppId(searchParams.get('sdkappid'))
  const signed = parseTc3Authorization(request.headers.get('authorization') ?? '')?.secretId
  return signed ?? (await lcicParameter(request, 'SecretId')) ?? undefined
}

function toSdkAppId(text: string | null): number | undefined {
  return text === null ? undefined : Number(text)
}
