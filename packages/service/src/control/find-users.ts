import type { UserQuery } from '../store.ts'
import { ControlFault } from './control-fault.ts'
import type { ControlInput, ControlRule } from './control-rule.ts'
import { pageOf } from './page-of.ts'
import { requireApp } from './require-app.ts'

/** Pages through an app's users. ControlFaults: app-not-found, invalid. */
export const findUsers: ControlRule<'findUsers'> = async (input, { store }) => {
  await requireApp(store, input.sdkAppId)
  const { records, total } = await store.find(input.sdkAppId, toQuery(input), pageOf(input))
  return { users: records, total }
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
