import type { DataSource } from '../source/data-source.ts'

/** Who was signed in in a pane, and whom they looked at; empty for nobody, and for themselves. */
export interface KeptSession {
  readonly userId: string
  readonly viewedId: string
}

// Of the tab, so that two tabs can be four users.
const prefix = 'portrait-pane/'

function keyOf({ kind, app }: DataSource, pane: string): string {
  return `${prefix}${kind}/${app.sdkAppId}/${pane}`
}

/** Keeps a pane's session for the next reload of the tab. */
export function keepSession(source: DataSource, pane: string, session: KeptSession): void {
  sessionStorage.setItem(keyOf(source, pane), JSON.stringify([session.userId, session.viewedId]))
}

/** What was kept of a pane. */
export function readKeptSession(source: DataSource, pane: string): KeptSession {
  const [userId = '', viewedId = ''] = JSON.parse(sessionStorage.getItem(keyOf(source, pane)) ?? '[]')
  return { userId, viewedId }
}

/** Forgets a pane's session. */
export function forgetSession(source: DataSource, pane: string): void {
  sessionStorage.removeItem(keyOf(source, pane))
}
