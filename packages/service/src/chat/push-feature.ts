import type { App } from '@portrait/protocol'
import { Fault } from '../fault.ts'
import type { UserRecord } from '../store.ts'

/** Attributes, tags and pushes belong to the feature "push to all users". Fault: 90045 when it is off. */
export function requirePush({ pushEnabled }: App): void {
  if (!pushEnabled) throw new Fault(90045, '', { kind: 'disabled', setting: 'pushEnabled' })
}

/** Refuses names that no attribute of the app has. Fault: 90033. */
export function requireAttributeNames({ attributeNames }: App, names: readonly string[]): void {
  const known = new Set(Object.values(attributeNames))
  const unknown = names.find((name) => !known.has(name))
  if (unknown === undefined) return
  const detail = `${JSON.stringify(unknown)} is not an attribute's name in this app.`
  throw new Fault(90033, detail, { kind: 'unknown-attribute', name: unknown })
}

/** The record of an account that must exist. Fault: 90048. */
export function requireAccount(userId: string, user: UserRecord | undefined): UserRecord {
  if (user !== undefined) return user
  const detail = `${JSON.stringify(userId)} is not an account of this app.`
  throw new Fault(90048, detail, { kind: 'unknown-account', userId })
}

/** Values by account, those of an account that comes twice together. */
export function groupByAccount<Entry extends { readonly To_Account: string }, Value>(
  entries: readonly Entry[],
  valuesOf: (entry: Entry) => readonly Value[],
): Map<string, Value[]> {
  const groups = new Map<string, Value[]>()
  for (const entry of entries) {
    const group = groups.get(entry.To_Account) ?? []
    group.push(...valuesOf(entry))
    groups.set(entry.To_Account, group)
  }
  return groups
}
