/** An answer as far as model and service must agree: without wording, request ids and random tokens. */
export function toComparable(api: 'chat' | 'lcic' | 'web', status: number, body: string): unknown {
  const answer = JSON.parse(body)
  if (api === 'web') return status === 200 ? canonical(answer) : { refused: answer.code }
  if (status !== 200) return { status }
  if (api === 'chat') {
    const { ActionStatus, ErrorCode, ErrorInfo, ErrorDisplay: _, ...result } = answer
    if (ActionStatus !== 'OK') return { refused: ErrorCode }
    return ErrorCode === 0 && ErrorInfo === '' ? canonical(result) : answer
  }
  const { RequestId, Error: refused, ...result } = answer.Response
  if (typeof RequestId !== 'string') return answer
  return refused === undefined ? canonical(result) : { refused: refused.Code }
}

/** A value whose texts by key stand in the order of the keys, so that hostile keys compare like any other. */
export function canonical(value: unknown, key = ''): unknown {
  if (key === 'Token' && typeof value === 'string') return toToken(value)
  if (key === 'TaskId') return 'any'
  if (key === 'ResultInfo') return value === '' ? '' : 'failed'
  if (key === 'profileCustomField' && Array.isArray(value)) {
    return value.map((item) => JSON.stringify(canonical(item))).sort()
  }
  if (Array.isArray(value)) return value.map((item) => canonical(item))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([name, child]) => [name, canonical(child, name)] as const)
  return entries.sort(([one], [other]) => (one < other ? -1 : 1))
}

/** A plain token is random; a classroom's is a JWT whose claims count. */
function toToken(token: string): unknown {
  const [, claims] = token.split('.')
  if (claims !== undefined) return canonical(JSON.parse(Buffer.from(claims, 'base64url').toString()))
  return /^(token|[a-z0-9]{32})$/.test(token) ? 'token' : token
}
