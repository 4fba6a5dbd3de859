import { expect, it, vi } from 'vitest'
import * as portable from './primitives.portable.ts'

vi.mock('#primitives', () => import('./primitives.portable.ts'))

// Importing a suite registers it here, where `#primitives` is what browsers and workers get.
await import('./tc3-signer.test.ts')
await import('./tc3-vectors.test.ts')
await import('./tc3-verifier.test.ts')
await import('./user-sig-decoder.test.ts')
await import('./user-sig-signer.test.ts')
await import('./user-sig-vectors.test.ts')
await import('./user-sig-verifier.test.ts')
await import('./user-sig.property.test.ts')
await import('./v1.test.ts')
await import('./webhook-signature.test.ts')

it('runs the suites without Node', async () => {
  const used = await import('#primitives')
  expect(used.importKey).toBe(portable.importKey)
})
