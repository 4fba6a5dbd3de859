import type { ChatErrorCode, ChatOperations, LcicErrorCode, LcicOperations, WebOperations } from '@portrait/protocol'
import type { MatcherState } from 'vitest'
import type { Mock } from '../mock.ts'
import type { MockCall } from '../mock-call.ts'
import { profileSetBy, type SetProfile } from './profile-set-by.ts'
import { tellCalls } from './tell-calls.ts'

type Operations = ChatOperations & LcicOperations & WebOperations

/** The name of an operation of any of the three APIs, as it travels: `portrait_set`, `ModifyUserProfile`, `getMyProfile`. */
export type OperationName = keyof Operations & string

/** What vitest's `expect` can ask of a mock. All look at what was sent since the last reset. */
export interface MockMatchers<R = void> {
  /** A call that was accepted set this user's profile, to these values among others. */
  toHaveSetProfile(userId: string, fields?: SetProfile): R
  /** The operation was called, accepted or not: with this input among other things, or so many times. */
  toHaveCalled<Name extends OperationName>(operation: Name, input?: DeepPartial<Operations[Name]['input']> | number): R
  /** A call of the operation was refused, with this code. */
  toHaveRefused(operation: OperationName, code?: ChatErrorCode | LcicErrorCode): R
}

type DeepPartial<Value> = Value extends object ? { readonly [Key in keyof Value]?: DeepPartial<Value[Key]> } : Value

interface Verdict {
  readonly pass: boolean
  message(): string
}

/** For `expect.extend`; importing the module does that already. */
export const mockMatchers = {
  toHaveSetProfile(this: MatcherState, mock: Mock, userId: string, fields: SetProfile = {}): Verdict {
    const calls = mock.calls()
    const pass = calls.some((call) => {
      const set = call.code === undefined ? profileSetBy(call) : undefined
      return set?.userId === userId && contains(this, set.fields, fields)
    })
    const wanted = `set the profile of ${userId}${Object.keys(fields).length > 0 ? ` to ${this.utils.stringify(fields)}` : ''}`
    const relevant = calls.filter((call) => profileSetBy(call) !== undefined)
    return verdict(this, pass, wanted, relevant.length > 0 ? relevant : calls)
  },

  toHaveCalled(this: MatcherState, mock: Mock, operation: string, wanted?: unknown): Verdict {
    const calls = mock.calls({ operation })
    if (typeof wanted === 'number') {
      return verdict(this, calls.length === wanted, `called ${operation} ${wanted} times`, calls)
    }
    const pass = calls.some(({ input }) => wanted === undefined || contains(this, input, wanted))
    const what = `called ${operation}${wanted === undefined ? '' : ` with ${this.utils.stringify(wanted)}`}`
    return verdict(this, pass, what, calls.length > 0 ? calls : mock.calls())
  },

  toHaveRefused(this: MatcherState, mock: Mock, operation: string, code?: number | string): Verdict {
    const calls = mock.calls({ operation })
    const pass = calls.some((call) => call.code !== undefined && (code === undefined || call.code === code))
    const what = `refused ${operation}${code === undefined ? '' : ` with ${code}`}`
    return verdict(this, pass, what, calls.length > 0 ? calls : mock.calls())
  },
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
