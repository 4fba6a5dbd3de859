import { chatOperations } from '@portrait/protocol'
import type { AppContext } from '../context.ts'
import { toEvent } from '../event-data.ts'
import { Fault } from '../fault.ts'
import type { RecentPushes, Selection } from '../store.ts'
import type { ChatInput, ChatRule } from './chat-rule.ts'
import { requireAttributeNames, requirePush } from './push-feature.ts'

const { perDay, distanceSeconds } = chatOperations.im_push.pushLimits
const dayMs = 86_400_000

/** Pushes a message: selects the users whom it reaches, and keeps a record of it. */
export const push: ChatRule<'im_push'> = async (input, context) => {
  const { app, store, clock, ids, actor } = context
  requirePush(app)
  const selection = toSelection(input, context)
  const from = await requireSender(input.From_Account, context)
  const matching = await store.select(app.sdkAppId, selection)
  const userIds = await whoIsReached(matching, input.MsgLifeTime, context)
  const at = clock.now()
  const startOfDay = at - (at % dayMs)
  const { taskId } = await store.pushes.add(app.sdkAppId, startOfDay, (recent) => {
    requirePace(recent, at)
    const taskId = ids.taskId(app.sdkAppId)
    const events = [toEvent('push', from, at, { taskId, message: input.MsgBody, userIds, ...actor })]
    return { push: { taskId, at, from, request: input, userIds }, events }
  })
  return { TaskId: taskId }
}

function toSelection({ Condition = {} }: ChatInput<'im_push'>, { app }: AppContext): Selection {
  const { AttrsAnd, AttrsOr, TagsAnd, TagsOr } = Condition
  if ((AttrsAnd ?? AttrsOr) !== undefined && (TagsAnd ?? TagsOr) !== undefined) throw new Fault(90039)
  requireAttributeNames(
    app,
    [AttrsAnd, AttrsOr].flatMap((attributes) => Object.keys(attributes ?? {})),
  )
  const twice = TagsOr?.find((tag) => TagsAnd?.includes(tag))
  if (twice !== undefined) throw new Fault(90022, `${JSON.stringify(twice)} is in both.`)
  return {
    ...(AttrsAnd && { attributesAnd: AttrsAnd }),
    ...(AttrsOr && { attributesOr: AttrsOr }),
    ...(TagsAnd && { tagsAnd: TagsAnd }),
    ...(TagsOr && { tagsOr: TagsOr }),
  }
}

async function requireSender(from: string | undefined, { app, store, caller }: AppContext): Promise<string> {
  // Admins need no account of their own.
  if (from === undefined || app.admins.includes(from)) return from ?? caller
  const [sender] = await store.get(app.sdkAppId, [from])
  if (sender !== undefined) return from
  const detail = `${JSON.stringify(from)} is not an account of this app.`
  throw new Fault(90008, detail, { kind: 'unknown-account', userId: from })
}

/** A message that is not kept reaches only those who are online. */
async function whoIsReached(
  userIds: readonly string[],
  lifeTimeSeconds: number | undefined,
  { app, presence }: AppContext,
): Promise<readonly string[]> {
  if (lifeTimeSeconds) return userIds
  const online = await presence.areOnline(app.sdkAppId, userIds)
  return userIds.filter((_, index) => online[index])
}

function requirePace({ lastAt, count }: RecentPushes, at: number): void {
  // The clock may have been set back since: what is ahead of it by more is no hindrance.
  if (lastAt !== undefined && Math.abs(at - lastAt) < distanceSeconds * 1000) {
    throw new Fault(90024, '', { kind: 'push-pace', limit: 'distance', count })
  }
  if (count >= perDay) {
    throw new Fault(90047, `The app has pushed ${count} times today.`, { kind: 'push-pace', limit: 'day', count })
  }
}
