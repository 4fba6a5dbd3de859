import type { App } from '@portrait/protocol'
import type { Store } from '@portrait/service'
import { hasOthers, introduceApps, isKnownApp, namesOf } from './known-apps.ts'
import { namedApp } from './named-app.ts'

/**
 * Makes the question whether a request is for a mock with these apps. It is, unless it names an app that only other
 * mocks have: what nobody has is answered by the first mock that is asked, as the service answers it.
 */
export function createOwnsRequest(
  apps: readonly App[],
  openStore: () => Promise<Store>,
): (request: Request) => boolean | Promise<boolean> {
  introduceApps(apps)
  const ownNames = new Set(apps.flatMap(namesOf))

  async function isOwn(request: Request): Promise<boolean> {
    const name = await namedApp(request)
    if (name === undefined || ownNames.has(name) || !isKnownApp(name)) return true
    // A snapshot may have brought other apps.
    return (await (await openStore()).apps.list()).some((app) => namesOf(app).includes(name))
  }

  return (request) => (hasOthers(ownNames.size) ? isOwn(request) : true)
}
