import { fieldsOf } from '../sample-users.ts'
import { createRawServer } from './create-raw-server.ts'
import { listen } from './listen.ts'

const items = Object.entries(fieldsOf(50_000)).map(([tag, value]) => ({ Tag: tag, Value: value }))

// A portrait_get without a profile: the same sizes in and out, and nothing looked up.
listen(
  createRawServer((body, reply) =>
    reply({
      UserProfileItem: [{ To_Account: accountOf(body), ProfileItem: items, ResultCode: 0, ResultInfo: '' }],
      ActionStatus: 'OK',
      ErrorCode: 0,
      ErrorInfo: '',
      ErrorDisplay: '',
    }),
  ),
)

function accountOf(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || !('To_Account' in body)) throw new Error('Not a portrait_get.')
  return Array.isArray(body.To_Account) ? body.To_Account[0] : undefined
}
