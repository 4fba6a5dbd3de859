import type { App } from '@portrait/protocol'
import { checkSeeded } from '../check-seeded.ts'
import { createApp as completeApp } from '../create-app.ts'
import { toSeededApp } from '../seed-store.ts'
import { settingProblem } from '../setting-problem.ts'
import { ControlFault } from './control-fault.ts'
import type { ControlRule } from './control-rule.ts'
import { seedRefusals } from './seed-refusals.ts'

/** Creates an app and its users. ControlFaults: app-exists, setting-refused, seed-refused. */
export const createApp: ControlRule<'createApp'> = async (input, { store, clock, control }) => {
  const complete = completeApp(input, control.fillRandom)
  const problem = settingProblem(complete) ?? keyProblem(complete, await store.apps.list())
  if (problem !== undefined) throw new ControlFault('setting-refused', problem)
  const { app, records } = await seedRefusals(async () => {
    const seeded = toSeededApp({ ...complete, users: input.users ?? [] }, { clock })
    await checkSeeded(store, [seeded])
    return seeded
  })
  await store.apps.update(app.sdkAppId, (current) => {
    if (current !== undefined) throw new ControlFault('app-exists', `It is ${app.sdkAppId}.`)
    return { app, result: undefined }
  })
  const userIds = records.map(({ userId }) => userId)
  await store.update(app.sdkAppId, userIds, () => ({ records, result: undefined }))
  return app
}

/** One key cannot have two secrets. */
function keyProblem({ tencentCloud }: App, others: readonly App[]): string | undefined {
  const { secretId, secretKey } = tencentCloud
  const other = others.find((app) => app.tencentCloud.secretId === secretId)
  if (other === undefined || other.tencentCloud.secretKey === secretKey) return undefined
  return `App ${other.sdkAppId} has the TencentCloud key ${secretId} with another secret. Give both the same, or another id.`
}
