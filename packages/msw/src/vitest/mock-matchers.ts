import type { ChatErrorCode, LcicErrorCode } from '@portrait/protocol'
import type { MatcherState } from 'vitest'
import type { Mock } from '../mock.ts'
import type { MockCall } from '../mock-call.ts'
import { type OperationName, type Operations, requireOperationName } from '../operation-name.ts'
import { profileSetBy, type SetProfile } from './profile-set-by.ts'
import { tellCalls } from './tell-calls.ts'

/** What vitest's `expect` can ask of a mock. All look at what was sent since the last reset. */
export interface MockMatchers<R = void> {
  /** A call that was accepted set this user's profile, to these values among others. */
  toHaveSetProfile(userId: string, fields?: SetProfile): R
  /** The operation was called, accepted or not: with this input among other things, or so many times. */
  toHaveCalled<Name extends OperationName>(operation: Name, input?: DeepPartial<InputOf<Name>> | number): R
  /** A call of the operation was refused, with this code. */
  toHaveRefused(operation: OperationName, code?: ChatErrorCode | LcicErrorCode): R
}

/** The stream takes none. */
type InputOf<Name extends OperationName> = Name extends keyof Operations ? Operations[Name]['input'] : never

type DeepPartial<Value> = Value extends object ? { readonly [Key in keyof Value]?: DeepPartial<Value[Key]> } : Value

interface Verdict {
  readonly pass: boolean
  message(): string
}

/** For `expect.extend`; importing the module does that already. */
export const mockMatchers = {
  toHaveSetProfile(this: MatcherState, mock: Mock, userId: string, fields: SetProfile = {}): Verdict {
    requireMock(mock, 'toHaveSetProfile')
    const calls = mock.calls()
    const pass = calls.some((call) => {
      const set = call.code === undefined ? profileSetBy(call) : undefined
      return set?.userId === userId && contains(this, set.fields, fields)
    })
    const wanted = `set the profile of ${userId}${Object.keys(fields).length > 0 ? ` to ${tell(this, fields)}` : ''}`
    const relevant = calls.filter((call) => profileSetBy(call) !== undefined)
    return verdict(this, pass, wanted, relevant.length > 0 ? relevant : calls)
  },

  toHaveCalled(this: MatcherState, mock: Mock, operation: OperationName, wanted?: unknown): Verdict {
    requireMock(mock, 'toHaveCalled')
    requireOperationName(operation, 'toHaveCalled')
    const calls = mock.calls({ operation })
    const relevant = calls.length > 0 ? calls : mock.calls()
    if (typeof wanted === 'number') {
      return verdict(this, calls.length === wanted, `got ${wanted} calls of ${operation}`, relevant)
    }
    const pass = calls.some(({ input }) => wanted === undefined || contains(this, input, wanted))
    const what = `got a call of ${operation}${wanted === undefined ? '' : ` with ${tell(this, wanted)}`}`
    return verdict(this, pass, what, relevant)
  },

  toHaveRefused(this: MatcherState, mock: Mock, operation: OperationName, code?: number | string): Verdict {
    requireMock(mock, 'toHaveRefused')
    requireOperationName(operation, 'toHaveRefused')
    const calls = mock.calls({ operation })
    const pass = calls.some((call) => call.code !== undefined && (code === undefined || call.code === code))
    const what = `refused ${operation}${code === undefined ? '' : ` with ${code}`}`
    return verdict(this, pass, what, calls.length > 0 ? calls : mock.calls())
  },
}

function requireMock(mock: Mock, matcher: string): void {
  if (typeof mock?.calls === 'function') return
  throw new TypeError(`${matcher}: expect() was not given a mock. Give it what createMock returned.`)
}

/** On one line, as the calls are listed. */
function tell({ utils }: MatcherState, value: unknown): string {
  return utils.stringify(value, undefined, { min: true })
}

/** Equal as for `toMatchObject`, which knows `expect.any` and its kin. */
function contains({ equals, customTesters, utils }: MatcherState, actual: unknown, wanted: unknown): boolean {
  return equals(actual, wanted, [...customTesters, utils.iterableEquality, utils.subsetEquality])
}

function verdict({ isNot }: MatcherState, pass: boolean, wanted: string, calls: readonly MockCall[]): Verdict {
  return {
    pass,
    message: () => `The mock was expected ${isNot ? 'not ' : ''}to have ${wanted}.\n\n${tellCalls(calls)}`,
  }
}
