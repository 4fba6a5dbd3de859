import type { ChatErrorCode, FaultRule, SeedUser } from '@portrait/protocol'
import type { DataSource } from './data-source.ts'

/** A situation that the page can bring about. */
export interface Scenario {
  readonly id: string
  readonly title: string
  readonly what: string
  /** What becomes of who is signed in: they stay, come back, or are gone with their accounts. */
  readonly sessions: 'stay' | 'return' | 'end'
  apply(source: DataSource): Promise<unknown>
}

const dayMs = 86_400_000
const tooManyCalls: ChatErrorCode = 60007

function fault(id: string, effect: FaultRule['effect']): FaultRule {
  return { id, match: { api: 'web' }, effect }
}

const names = ['Aoi', 'Ren', 'Zoë', 'Kai', 'Mio', 'Ada', 'Noor', 'Ilse', 'Tariq', 'Wen']
const teams = ['blue', 'red', 'green']

/** A hundred users, every fourth known to LCIC as well. */
function hundredUsers(hasTeams: boolean): readonly SeedUser[] {
  return Array.from({ length: 100 }, (_, index) => {
    const number = String(index + 1).padStart(3, '0')
    const team = teams[index % teams.length] ?? ''
    return {
      userId: `user_${number}`,
      profile: {
        nick: `${names[index % names.length]} ${number}`,
        level: index % 10,
        ...(hasTeams && { profileCustomField: [{ key: 'Tag_Profile_Custom_Team', value: team }] }),
      },
      tags: [team],
      ...(index % 4 === 0 && { lcic: { originId: `crm-${number}` } }),
    }
  })
}

/** The beginning. */
export const seeded: Scenario = {
  id: 'seeded',
  title: 'As seeded',
  what: 'Users, clock and faults as they were in the beginning.',
  sessions: 'return',
  apply: ({ controls }) => controls.resetState(),
}

/** The situations, in the order in which they are offered. */
export const scenarios: readonly Scenario[] = [
  seeded,
  {
    id: 'empty',
    title: 'Nobody yet',
    what: 'The app without any user.',
    sessions: 'end',
    apply: (source) => source.replaceUsers([]),
  },
  {
    id: 'hundred',
    title: 'A hundred users',
    what: 'user_001 to user_100, with tags; every fourth is an LCIC user too.',
    sessions: 'end',
    apply: (source) => source.replaceUsers(hundredUsers(source.app.customFields.some(({ key }) => key === 'Team'))),
  },
  {
    id: 'expired',
    title: 'Expired signatures',
    what: 'The clock goes on by two days, so that every UserSig is too old. Sign in again to go on.',
    sessions: 'stay',
    apply: ({ controls }) => controls.advanceClock({ ms: 2 * dayMs }),
  },
  {
    id: 'rate-limited',
    title: 'Rate limited',
    what: 'Every call of the web API answers that there were too many.',
    sessions: 'stay',
    apply: ({ controls }) => controls.setFaults({ rules: [fault('rate-limited', { code: tooManyCalls })] }),
  },
  {
    id: 'undeclared',
    title: 'Undeclared field',
    what: 'The app withdraws its custom fields while the forms still show them.',
    sessions: 'stay',
    apply: (source) => source.declareFields([]),
  },
  {
    id: 'slow',
    title: 'Slow network',
    what: 'Each answer takes two seconds.',
    sessions: 'return',
    apply: ({ controls }) => controls.setFaults({ rules: [fault('slow', { latency: { ms: 2000 } })] }),
  },
  {
    id: 'offline',
    title: 'Offline',
    what: 'Connections break off without an answer.',
    sessions: 'stay',
    apply: ({ controls }) => controls.setFaults({ rules: [fault('offline', { drop: true })] }),
  },
]

/** Goes from whatever there is to a scenario: they do not add up. */
export async function applyScenario(source: DataSource, scenario: Scenario): Promise<void> {
  await source.controls.clearFaults()
  await source.controls.releaseClock()
  await scenario.apply(source)
  if (scenario.id !== 'undeclared') await source.readApp()
}
