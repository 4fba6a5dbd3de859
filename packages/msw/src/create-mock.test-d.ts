import type { HttpHandler } from 'msw'
import { HttpResponse } from 'msw'
import { describe, expectTypeOf, it } from 'vitest'
import { createMock } from './index.ts'

const mock = createMock()

it('a seed may be a constant', () => {
  const users = [{ userId: 'rider_17', profile: { nick: 'Aoi' } }] as const
  createMock({ seed: { users } })
  // @ts-expect-error: a slip of the keyboard
  createMock({ seed: { users: [{ userID: 'rider_17' }] } })
})

it('what names an operation names one that there is', () => {
  mock.faults.set([{ match: { operation: 'getMyProfile' }, effect: { http: { status: 502 } } }])
  mock.faults.add({ match: { operation: 'portrait_set' }, effect: { drop: true } })
  mock.calls({ operation: 'ModifyUserProfile' })
  // @ts-expect-error: a slip of the keyboard
  mock.faults.set([{ match: { operation: 'getMyProfle' }, effect: { drop: true } }])
  // @ts-expect-error: no list
  mock.faults.set({ effect: { drop: true } })
  // @ts-expect-error: no effect that there is
  mock.faults.add({ effect: { delay: 20 } })
  // @ts-expect-error: the name of its override
  mock.calls({ operation: 'portraitSet' })
})

describe('overrides', () => {
  it('have a name for every operation', () => {
    expectTypeOf(mock.chat).toHaveProperty('imSetAttrName')
    expectTypeOf(mock.lcic).toHaveProperty('modifyUserProfile')
    expectTypeOf(mock.web).toHaveProperty('getUserProfiles')
    expectTypeOf(mock.chat.portraitSet.failOnce).returns.toEqualTypeOf<HttpHandler>()
  })

  it('know the codes of their API', () => {
    mock.chat.portraitSet.fail(40005)
    mock.lcic.registerUser.fail('FailedOperation.OriginIdExists')
    // @ts-expect-error: no code of the catalogue
    mock.chat.portraitSet.fail(12345)
    // @ts-expect-error: a code of LCIC
    mock.web.getMyProfile.fail('InternalError')
  })

  it('know what their operation takes and answers', () => {
    mock.chat.portraitSet(async ({ request }) => {
      expectTypeOf((await request.json()).From_Account).toEqualTypeOf<string>()
    })
    mock.lcic.registerUser(() => HttpResponse.json({ Response: { UserId: '', Token: '', RequestId: '' } }))
    // @ts-expect-error: the answer of another operation
    mock.lcic.registerUser(() => HttpResponse.json({ ActionStatus: 'OK' }))
  })
})
