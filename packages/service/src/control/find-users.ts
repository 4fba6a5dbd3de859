import type { UserQuery } from '../store.ts'
import { ControlFault } from './control-fault.ts'
import type { ControlInput, ControlRule } from './control-rule.ts'
import { requireApp } from './require-app.ts'

const defaultLimit = 20

/** Pages through an app's users. ControlFaults: app-not-found, invalid. */
export const findUsers: ControlRule<'findUsers'> = async (input, { store }) => {
  const { sdkAppId, offset = 0, limit = defaultLimit } = input
  await requireApp(store, sdkAppId)
  const { records, total } = await store.find(sdkAppId, toQuery(input), { offset, limit })
  return { users: records, total }
}

/** Pages through an app's pushes. ControlFault: app-not-found. */
export const listPushes: ControlRule<'listPushes'> = async (input, { store }) => {
  const { sdkAppId, offset = 0, limit = defaultLimit } = input
  await requireApp(store, sdkAppId)
  return { pushes: await store.pushes.list(sdkAppId, { offset, limit }) }
}

function toQuery({ idPrefix, nick, attribute, value, tag, originId, isLcic }: ControlInput<'findUsers'>): UserQuery {
  if (value !== undefined && attribute === undefined)
    throw new ControlFault('invalid', 'value needs the attribute that has it.')
  return {
    ...(idPrefix !== undefined && { userIdPrefix: idPrefix }),
    ...(nick !== undefined && { nick }),
    ...(attribute !== undefined && { attribute: { name: attribute, ...(value !== undefined && { value }) } }),
    ...(tag !== undefined && { tag }),
    ...(originId !== undefined && { originId }),
    ...(isLcic && { isLcic: true }),
  }
}
