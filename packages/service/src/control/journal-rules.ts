import type { Journal } from '../journal/journal.ts'
import { ControlFault } from './control-fault.ts'
import type { ControlRule } from './control-rule.ts'

/** Answers a page of the journal, newest first. ControlFault: journal-off. */
export const readJournal: ControlRule<'readJournal'> = async (input, { journal }) => requireOn(journal).read(input)

/** Forgets all requests. ControlFault: journal-off. */
export const clearJournal: ControlRule<'clearJournal'> = async (_input, { journal }) => {
  requireOn(journal).clear()
  return journal.read()
}

/** Answers entries as they come. ControlFault: journal-off. */
export const followJournal: ControlRule<'followJournal'> = async ({ after, ...filter }, { journal }) =>
  requireOn(journal).follow(filter, after)

function requireOn(journal: Journal): Journal {
  if (!journal.isOn) throw new ControlFault('journal-off')
  return journal
}
