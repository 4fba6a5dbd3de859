import { expect } from 'vitest'
import { type MockMatchers, mockMatchers } from './vitest/mock-matchers.ts'

export { installMock } from './vitest/install-mock.ts'
export { type MockMatchers, mockMatchers } from './vitest/mock-matchers.ts'
export type { SetProfile } from './vitest/profile-set-by.ts'

declare module 'vitest' {
  // The parameters must be named as they are there.
  interface Matchers<R extends void | Promise<void> = void | Promise<void>, T = unknown> extends MockMatchers<R> {}
}

expect.extend(mockMatchers)
