import { afterEach, describe, expect, it, vi } from 'vitest'
import { TIM } from './index.ts'

// A call before any login emits ERROR at once.
async function emitError(tim: ReturnType<typeof TIM.create>): Promise<void> {
  await expect(tim.getMyProfile()).rejects.toMatchObject({ code: 2024 })
}

// verifies: web.sdk.handlers
describe('handlers', () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {})
  afterEach(() => vi.clearAllMocks())
  const create = () => TIM.create({ SDKAppID: 1, baseUrl: 'http://127.0.0.1:9' })

  it('are given the event, with their context as this', async () => {
    const tim = create()
    const context = { seen: [] as unknown[] }
    tim.on(
      TIM.EVENT.ERROR,
      function (this: typeof context, event) {
        this.seen.push(event)
      },
      context,
    )
    await emitError(tim)
    expect(context.seen).toEqual([
      { name: 'error', data: { code: 2024, message: 'getMyProfile failed: log in first.' } },
    ])
  })

  it('are called as often as they were added, and taken away at once', async () => {
    const tim = create()
    const handler = vi.fn()
    tim.on(TIM.EVENT.ERROR, handler)
    tim.on(TIM.EVENT.ERROR, handler)
    await emitError(tim)
    expect(handler).toHaveBeenCalledTimes(2)
    tim.off(TIM.EVENT.ERROR, handler)
    await emitError(tim)
    expect(handler).toHaveBeenCalledTimes(2)
  })

  it('of another event or another instance stay', async () => {
    const [tim, other] = [create(), create()]
    const handler = vi.fn()
    tim.on(TIM.EVENT.ERROR, handler)
    tim.off(TIM.EVENT.SDK_READY, handler)
    tim.off(TIM.EVENT.ERROR, () => {})
    other.off(TIM.EVENT.ERROR, handler)
    await emitError(tim)
    expect(handler).toHaveBeenCalledTimes(1)
    await emitError(other)
    expect(handler).toHaveBeenCalledTimes(1)
  })

  it('may take themselves and others away while they are called', async () => {
    const tim = create()
    const second = vi.fn()
    const first = vi.fn(() => {
      tim.off(TIM.EVENT.ERROR, first)
      tim.off(TIM.EVENT.ERROR, second)
    })
    tim.on(TIM.EVENT.ERROR, first)
    tim.on(TIM.EVENT.ERROR, second)
    await emitError(tim)
    await emitError(tim)
    expect(first).toHaveBeenCalledTimes(1)
    expect(second).toHaveBeenCalledTimes(1)
  })

  it('that throw harm neither the others nor the call, and are reported', async () => {
    const tim = create()
    const trouble = new Error('boo')
    const second = vi.fn()
    tim.on(TIM.EVENT.ERROR, () => {
      throw trouble
    })
    tim.on(TIM.EVENT.ERROR, second)
    await emitError(tim)
    expect(second).toHaveBeenCalledTimes(1)
    expect(logged).toHaveBeenCalledExactlyOnceWith(trouble)
  })

  it('must be functions, as for the SDK', () => {
    const tim = create()
    expect(() => tim.on(TIM.EVENT.ERROR, undefined as never)).toThrow(TypeError)
    expect(() => tim.once(TIM.EVENT.ERROR, {} as never)).toThrow('must be a function')
  })
})
