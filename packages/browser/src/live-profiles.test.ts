import { describe, expect, it, vi } from 'vitest'
import { type ChatSDK, TIM } from './index.ts'
import { eventually } from './testing/eventually.ts'
import { nicks, setUpLiveWorld, states } from './testing/live-instance.ts'
import { sdkAppId, startService } from './testing/start-service.ts'

const world = setUpLiveWorld()

describe('the own profile', () => {
  it('is answered from memory while the stream is open, and is each caller’s own', async () => {
    const { tim } = await world.logIn()
    const { data } = await tim.getMyProfile()
    data.nick = 'spoilt'
    expect((await tim.getMyProfile()).data.nick).toBe('One')
    expect(world.watched.asked).toHaveLength(2)
  })

  // verifies: web.sdk.profile-updated
  it('follows what a backend writes, and says so once', async () => {
    const { tim, events } = await world.logIn()
    await world.setNick('user1', 'Ada')
    await eventually(() => expect(nicks(events)).toEqual(['Ada']))
    expect((await tim.getMyProfile()).data.nick).toBe('Ada')
    await world.setNick('user1', 'Ada')
    await world.setNick('user1', 'Bo')
    await eventually(() => expect(nicks(events)).toEqual(['Ada', 'Bo']))
    expect(world.watched.asked).toHaveLength(2)
  })

  it('says once what the user changes, though the stream tells of it too', async () => {
    const { tim, events } = await world.logIn()
    await tim.updateMyProfile({ nick: 'Ada' })
    await tim.updateMyProfile({ nick: 'Bo', profileCustomField: [{ key: 'Tag_Profile_Custom_Team', value: 'red' }] })
    await world.setNick('user1', 'Cy')
    await eventually(() => expect(nicks(events).at(-1)).toBe('Cy'))
    expect(nicks(events)).toEqual(['Ada', 'Bo', 'Cy'])
    expect((await tim.getMyProfile()).data.profileCustomField).toEqual([
      { key: 'Tag_Profile_Custom_Team', value: 'red' },
    ])
  })

  it('is asked for while the stream is closed', async () => {
    const { tim } = await world.logIn()
    world.watched.break()
    await eventually(async () => {
      await tim.getMyProfile()
      expect(world.watched.asked.length).toBeGreaterThan(2)
    })
  })
})

describe('a lost connection', () => {
  // verifies: web.sdk.net-state
  it('comes back where it was, and tells what happened meanwhile, once', async () => {
    const { tim, events } = await world.logIn()
    await world.setNick('user1', 'Ada')
    await eventually(() => expect(nicks(events)).toEqual(['Ada']))
    world.watched.break()
    await eventually(() => expect(states(events).at(-1)).toBe('disconnected'))
    await world.setNick('user1', 'Bo')
    await world.setNick('user1', 'Cy')
    world.watched.mend()
    await eventually(() => expect(nicks(events)).toEqual(['Ada', 'Bo', 'Cy']))
    expect(states(events)).toEqual(['connected', 'disconnected', 'connecting', 'connected'])
    expect(world.watched.streams).toEqual([undefined, expect.stringMatching(/-\d+$/)])
    expect((await tim.getMyProfile()).data.nick).toBe('Cy')
    expect(world.watched.asked).toHaveLength(2)
  })

  it('waits longer with every failure, half a minute at most', async () => {
    const { events } = await world.logIn()
    vi.useFakeTimers()
    world.watched.break()
    await eventually(() => expect(states(events).at(-1)).toBe('disconnected'))
    const delays: number[] = []
    for (let attempt = 0; attempt < 7; attempt += 1) {
      const before = world.watched.streams.length
      const startMs = Date.now()
      while (world.watched.streams.length === before) await vi.advanceTimersByTimeAsync(100)
      delays.push((Date.now() - startMs) / 1000)
    }
    expect(delays.map(Math.round)).toEqual([1, 1, 2, 4, 8, 15, 15])
  })

  it('reads anew when the service is another one, and says what is new', async () => {
    const { tim, events } = await world.logIn({ profileUpdates: 'all' })
    await tim.getUserProfile({ userIDList: ['user2'] })
    world.watched.break()
    await eventually(() => expect(states(events).at(-1)).toBe('disconnected'))
    world.service = await startService()
    await world.setNick('user1', 'Another')
    await world.setNick('user2', 'Other')
    world.watched.mend()
    await eventually(() => expect([...nicks(events)].sort()).toEqual(['Another', 'Other']))
    const asked = world.watched.asked.length
    expect((await tim.getMyProfile()).data.nick).toBe('Another')
    expect((await tim.getUserProfile({ userIDList: ['user2'] })).data[0]?.nick).toBe('Other')
    expect(world.watched.asked).toHaveLength(asked)
  })
})

describe('other users', () => {
  const read = async (tim: ChatSDK, ...userIDList: string[]) =>
    (await tim.getUserProfile({ userIDList })).data.map(({ nick }) => nick)

  it('who were read are followed, and answered from memory', async () => {
    const { tim, events } = await world.logIn()
    expect(await read(tim, 'user2', 'nobody')).toEqual(['Two'])
    await eventually(() => expect(world.watched.streams).toHaveLength(2))
    await eventually(async () => {
      const asked = world.watched.asked.length
      expect(await read(tim, 'user2')).toEqual(['Two'])
      expect(world.watched.asked).toHaveLength(asked)
    })
    await world.setNick('user2', 'Zoe')
    await eventually(async () => expect(await read(tim, 'user2')).toEqual(['Zoe']))
    expect(nicks(events)).toEqual([])
    // The change of streams is nobody's loss of the network.
    expect(states(events)).toEqual(['connected'])
  })

  it('are told of where one asked for that', async () => {
    const { tim, events } = await world.logIn({ profileUpdates: 'all' })
    await read(tim, 'user2')
    await world.setNick('user2', 'Zoe')
    await eventually(() => expect(nicks(events)).toEqual(['Zoe']))
  })

  it('share requests when they are asked for in one tick, a hundred each', async () => {
    const { tim } = await world.logIn({ manyUserIDs: 'batch' })
    const before = world.watched.asked.length
    const ids = Array.from({ length: 200 }, (_, index) => `user${index}`)
    const answers = await Promise.all(ids.map((id) => read(tim, id)))
    expect(answers.flat()).toEqual(['One', 'Two'])
    expect(world.watched.asked.slice(before)).toEqual(['/web/v1/profiles/query', '/web/v1/profiles/query'])
  })

  it('who are deleted are asked for again', async () => {
    const { tim } = await world.logIn()
    const seen: (string | undefined)[] = []
    const stop = tim.watchProfile('user2', ({ profile, isLoading }) => {
      if (!isLoading) seen.push(profile?.nick)
    })
    await eventually(() => expect(seen).toEqual(['Two']))
    await world.service.backend.account_delete({ DeleteItem: [{ UserID: 'user2' }] })
    await eventually(() => expect(seen.at(-1)).toBe(undefined))
    expect(await read(tim, 'user2')).toEqual([])
    stop()
  })
})

describe('watchProfile', () => {
  it('tells of a profile before, during and after a session', async () => {
    const tim = TIM.create({ SDKAppID: sdkAppId, fetch: world.watched.fetch })
    const seen: (string | undefined)[] = []
    const stop = tim.watchProfile(undefined, ({ profile, isLoading }) => seen.push(isLoading ? '…' : profile?.nick))
    expect(seen).toEqual(['…'])
    await tim.login({ userID: 'user1', userSig: world.service.userSig('user1') })
    await eventually(() => expect(seen.at(-1)).toBe('One'))
    await tim.updateMyProfile({ nick: 'Ada' })
    expect(seen.at(-1)).toBe('Ada')
    await tim.logout()
    expect(seen.at(-1)).toBe('…')
    stop()
    await tim.login({ userID: 'user2', userSig: world.service.userSig('user2') })
    await tim.updateMyProfile({ nick: 'Bo' })
    expect(seen.at(-1)).toBe('…')
    await tim.destroy()
  })

  it('tells why there is none, and reads again when the stream comes back', async () => {
    const { tim, events } = await world.logIn()
    const former = world.service
    world.watched.break()
    await eventually(() => expect(states(events).at(-1)).toBe('disconnected'))
    world.service = { ...former, fetch: async () => new Response('<html>', { status: 502 }) }
    const seen: (number | string | undefined)[] = []
    tim.watchProfile('user2', ({ profile, error }) => seen.push(error?.code ?? profile?.nick))
    await eventually(() => expect(seen).toEqual([undefined, 2800]))
    world.service = former
    world.watched.mend()
    await eventually(() => expect(seen.at(-1)).toBe('Two'))
  })
})

describe('tabs of one user', () => {
  it('learn of an update from each other, without a stream', async () => {
    const [first, second] = [await world.logIn(), await world.logIn()]
    world.watched.break()
    await eventually(() => expect(states(second.events).at(-1)).toBe('disconnected'))
    await first.tim.updateMyProfile({ nick: 'Ada' })
    await eventually(() => expect(nicks(second.events)).toEqual(['Ada']))
    expect(nicks(first.events)).toEqual(['Ada'])
  })

  it('are each by themselves where the platform has no BroadcastChannel', async () => {
    vi.stubGlobal('BroadcastChannel', undefined)
    try {
      const [first, second] = [await world.logIn(), await world.logIn()]
      await first.tim.updateMyProfile({ nick: 'Ada' })
      await eventually(() => expect(nicks(second.events)).toEqual(['Ada']))
    } finally {
      vi.unstubAllGlobals()
    }
  })
})
