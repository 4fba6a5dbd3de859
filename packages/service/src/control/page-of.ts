import { controlSettings } from '@portrait/protocol'
import type { Page } from '../store.ts'

/** The page that a call asks for, and the first one when it does not say. */
export function pageOf({ offset = 0, limit = controlSettings.defaultLimit }: Partial<Page>): Page {
  return { offset, limit }
}
