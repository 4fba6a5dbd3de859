import { inspect } from 'node:util'
import { describe, expect, it, vi } from 'vitest'
import { brandError, isPortraitError, PortraitError, ServiceError, TransportError, UsageError } from './errors.ts'

const operation = { id: 'portrait_get', idempotent: true }
const service = new ServiceError({
  operation: 'portrait_get',
  code: 60007,
  reason: 'Too fast.',
  hint: 'Slow down.',
  retryable: true,
  httpStatus: 200,
  requestId: 'r-1',
})
const transport = new TransportError(operation, 'network', 'no connection.', { cause: new Error('hush') })
const usage = new UsageError('portrait_get', 'bad-input', 'no object.')

describe('the classes', () => {
  it.each([
    [service, 'ServiceError', 'portrait_get failed: 60007 Too fast. Slow down.'],
    [transport, 'TransportError', 'portrait_get failed: no connection.'],
    [usage, 'UsageError', 'portrait_get failed: no object.'],
  ])('%s', (error, name, message) => {
    expect(error).toBeInstanceOf(Error)
    expect(error).toBeInstanceOf(PortraitError)
    expect(isPortraitError(error)).toBe(true)
    expect([ServiceError, TransportError, UsageError].filter((type) => error instanceof type)).toHaveLength(1)
    expect(error).toMatchObject({ name, message })
    expect(error.stack).toContain(`${name}: ${message}`)
  })

  it('take nothing else for theirs', () => {
    const others = [new Error('no'), null, undefined, 'PortraitError', 7, {}, { name: 'PortraitError' }, PortraitError]
    expect(others.filter(isPortraitError)).toEqual([])
  })

  it('recognize each other across copies of the package', async () => {
    vi.resetModules()
    const copy = await import('./errors.ts')
    expect(copy.UsageError).not.toBe(UsageError)
    expect(usage).toBeInstanceOf(copy.UsageError)
    expect(usage).toBeInstanceOf(copy.PortraitError)
    expect(usage).not.toBeInstanceOf(copy.ServiceError)
    expect(new copy.UsageError('portrait_get', 'bad-input', 'no object.')).toBeInstanceOf(UsageError)
    expect(copy.isPortraitError(service)).toBe(true)
  })

  it('can be extended as usual', () => {
    class AccountNotFoundError extends ServiceError {}
    const error = new AccountNotFoundError({
      operation: 'portrait_get',
      code: 40003,
      reason: 'Nobody.',
      retryable: false,
      httpStatus: 200,
    })
    expect(error).toBeInstanceOf(AccountNotFoundError)
    expect(error).toBeInstanceOf(ServiceError)
    expect(service).not.toBeInstanceOf(AccountNotFoundError)
  })
})

describe('toJSON', () => {
  it('says everything but the cause', () => {
    expect(JSON.parse(JSON.stringify([service, transport, usage]))).toEqual([
      {
        name: 'ServiceError',
        message: 'portrait_get failed: 60007 Too fast. Slow down.',
        code: 60007,
        operation: 'portrait_get',
        retryable: true,
        attempts: [],
        httpStatus: 200,
        reason: 'Too fast.',
        hint: 'Slow down.',
        requestId: 'r-1',
      },
      {
        name: 'TransportError',
        message: 'portrait_get failed: no connection.',
        code: 'network',
        operation: 'portrait_get',
        retryable: true,
        attempts: [],
        httpStatus: 0,
      },
      {
        name: 'UsageError',
        message: 'portrait_get failed: no object.',
        code: 'bad-input',
        operation: 'portrait_get',
        retryable: false,
        attempts: [],
      },
    ])
  })
})

it('have their names also where a bundler has renamed the classes', () => {
  class _Renamed extends UsageError {
    static {
      brandError(_Renamed, 'Renamed')
    }
  }
  expect(_Renamed.name).toBe('Renamed')
  const printed = inspect(new _Renamed('create', 'bad-option', 'x must be y.'))
  expect(printed).toMatch(/^Renamed: create failed: x must be y\./)
  expect(printed).not.toContain('_Renamed')
})
