import { expect, it, vi } from 'vitest'

const ours = await import('./index.ts')
vi.resetModules()
const theirs = await import('./index.ts')

const refusal = { operation: 'portrait_get', code: 40003, reason: 'no', retryable: false, httpStatus: 200 }

it.each([
  ['RefusedError', new theirs.RefusedError(refusal)],
  ['AccountNotFoundError', new theirs.AccountNotFoundError(refusal)],
  ['AuthenticationError', new theirs.AuthenticationError(refusal)],
  ['PermissionError', new theirs.PermissionError(refusal)],
  ['RateLimitError', new theirs.RateLimitError(refusal)],
  ['InvalidValueError', new theirs.InvalidValueError(refusal)],
  ['InvalidInputError', new theirs.InvalidInputError('profiles.set', 'changes', 'no.')],
  ['WriteNotStoredError', new theirs.WriteNotStoredError('portrait_set', 'rider_17', ['changes.nick'])],
  ['WebhookError', new theirs.WebhookError('expired', 'no.')],
] as const)('recognizes a %s of another copy of this package', (name, error) => {
  expect(ours[name]).not.toBe(theirs[name])
  expect(error).toBeInstanceOf(ours[name])
  expect(error).toBeInstanceOf(ours.PortraitError)
  expect(error.name).toBe(name)
  expect(error.stack).toMatch(new RegExp(`^${name}: `))
  expect(JSON.parse(JSON.stringify(error))).toMatchObject({ name, message: error.message })
})

it('keeps the kinds apart', () => {
  const error = new theirs.RateLimitError(refusal)
  expect(error).toBeInstanceOf(ours.RefusedError)
  expect(error).toBeInstanceOf(ours.ServiceError)
  expect(error).not.toBeInstanceOf(ours.PermissionError)
  expect(error).not.toBeInstanceOf(ours.UsageError)
  expect(new theirs.InvalidInputError('profiles.set', 'changes', 'no.')).not.toBeInstanceOf(ours.ServiceError)
})
