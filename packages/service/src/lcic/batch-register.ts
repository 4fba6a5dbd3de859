import type { App } from '@portrait/protocol'
import { OriginIdTakenError } from '../store.ts'
import { findByOriginId, requireApp } from './find-user.ts'
import type { LcicContext, LcicInput, LcicRule } from './lcic-rule.ts'
import { toRegistered } from './register-user.ts'

type Entry = LcicInput<'RegisterUser'>

/** An entry and the user it registers, or overwrites. */
interface Registration {
  readonly entry: Entry
  readonly userId: string
}

// Somebody else may register an origin id between look-up and write; each attempt looks again.
const maxAttempts = 5

/** Registers users; one whose origin id exists is overwritten and keeps the id. All users of an application or none. */
export const batchRegister: LcicRule<'BatchRegister'> = async (input, context) => {
  const entriesByApp = new Map<App, Entry[]>()
  for (const entry of input.Users) {
    const app = requireApp(entry.SdkAppId, context)
    entriesByApp.set(app, [...(entriesByApp.get(app) ?? []), entry])
  }
  const registered = new Map<Entry, string>()
  for (const [app, entries] of entriesByApp) {
    for (const { entry, userId } of await registerAll(app, entries, context)) registered.set(entry, userId)
  }
  return {
    Users: input.Users.map((entry) => {
      const userId = registered.get(entry) ?? ''
      return { SdkAppId: entry.SdkAppId, UserId: userId, OriginId: entry.OriginId || userId }
    }),
  }
}

async function registerAll(
  app: App,
  entries: readonly Entry[],
  context: LcicContext,
): Promise<readonly Registration[]> {
  for (let attempt = 1; ; attempt++) {
    const registrations = await assignIds(app, entries, context)
    try {
      await writeAll(app, registrations, context)
      return registrations
    } catch (error) {
      if (!(error instanceof OriginIdTakenError) || attempt === maxAttempts) throw error
    }
  }
}

async function assignIds(app: App, entries: readonly Entry[], context: LcicContext): Promise<readonly Registration[]> {
  const idByOriginId = new Map<string, string>()
  const registrations: Registration[] = []
  for (const entry of entries) {
    const { OriginId: originId } = entry
    if (!originId) {
      registrations.push({ entry, userId: context.ids.userId() })
      continue
    }
    const known = idByOriginId.get(originId) ?? (await findByOriginId(originId, [app], context))[0]?.user.userId
    const userId = known ?? context.ids.userId()
    idByOriginId.set(originId, userId)
    registrations.push({ entry, userId })
  }
  return registrations
}

function writeAll(app: App, registrations: readonly Registration[], context: LcicContext): Promise<void> {
  // Of an origin id that comes twice the last entry counts.
  const entryByUser = new Map(registrations.map(({ entry, userId }) => [userId, entry]))
  return context.store.update(app.sdkAppId, [...entryByUser.keys()], (users) => {
    const written = [...entryByUser].map(([userId, entry], index) => {
      const { Name = '', Avatar = '' } = entry
      // What an entry leaves out is emptied where there is a user to overwrite.
      const whole = users[index] === undefined ? entry : { ...entry, Name, Avatar }
      return toRegistered(whole, userId, users[index], app, context)
    })
    const events = written.flatMap((registered) => registered.events)
    return { records: written.map(({ record }) => record), events, result: undefined }
  })
}
