import { decodeUserSig, UserSigError } from '@portrait/signing'

/** Who calls, as a request says and nobody has checked: in Chat's query, or by the UserSig of the web API. */
export function namedUser(request: Request): string | undefined {
  const [, userSig] = /^Bearer +(\S+)$/i.exec(request.headers.get('authorization') ?? '') ?? []
  if (userSig === undefined) return new URL(request.url).searchParams.get('identifier') ?? undefined
  try {
    return decodeUserSig(userSig).identifier
  } catch (error) {
    if (error instanceof UserSigError) return undefined
    throw error
  }
}
