// @vitest-environment jsdom
import { act, cleanup, render } from '@testing-library/react'
import { createElement, type ReactNode, StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { TIM } from './index.ts'
import { ProfileProvider, useMyProfile, useProfile, useProfiles } from './react.ts'
import { eventually } from './testing/eventually.ts'
import { setUpLiveWorld } from './testing/live-instance.ts'

const world = setUpLiveWorld()
afterEach(cleanup)

// These tests are compiled without the DOM's types.
const textOf = (element: object) => String(Reflect.get(element, 'textContent'))

let update: ReturnType<typeof useMyProfile>['update'] | undefined
let renderings = 0

function Own() {
  const own = useMyProfile()
  update = own.update
  return own.profile?.nick ?? '…'
}

function Nicks() {
  renderings += 1
  return useProfiles(['user2', 'nobody', 'user1'])
    .map(({ profile, isLoading }) => (isLoading ? '…' : (profile?.nick ?? '-')))
    .join(' ')
}

function Nick({ id }: { readonly id?: string }) {
  const { profile, error, isLoading } = useProfile(id)
  return isLoading ? '…' : `[${error?.code ?? profile?.nick ?? 'nobody'}]`
}

function within(tim: Parameters<typeof ProfileProvider>[0]['tim'], ...children: ReactNode[]) {
  return createElement(StrictMode, null, createElement(ProfileProvider, { tim }, ...children))
}

describe('useProfile', () => {
  it('shows a profile, and what becomes of it', async () => {
    const { tim } = await world.logIn()
    const { container } = render(within(tim, createElement(Nick), createElement(Nick, { id: 'user2' })))
    expect(textOf(container)).toBe('……')
    await eventually(() => expect(textOf(container)).toBe('[One][Two]'))
    await world.setNick('user1', 'Ada')
    await world.setNick('user2', 'Bo')
    await eventually(() => expect(textOf(container)).toBe('[Ada][Bo]'))
    await act(() => tim.logout())
    expect(textOf(container)).toBe('……')
  })

  it('asks for 200 profiles with two requests', async () => {
    const { tim } = await world.logIn()
    const before = world.watched.asked.length
    const ids = Array.from({ length: 200 }, (_, index) => `user${index}`)
    const { container } = render(within(tim, ...ids.map((id) => createElement(Nick, { id, key: id }))))
    await eventually(() => expect(textOf(container)).not.toContain('…'))
    expect(textOf(container).match(/\[(One|Two)\]/g)).toHaveLength(2)
    expect(world.watched.asked.slice(before)).toEqual(['/web/v1/profiles/query', '/web/v1/profiles/query'])
  })

  it('says that there is no provider', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    expect(() => render(createElement(Nick))).toThrow('ProfileProvider')
  })
})

describe('useMyProfile', () => {
  it('updates it', async () => {
    const { tim } = await world.logIn()
    const { container } = render(within(tim, createElement(Own)))
    await eventually(() => expect(textOf(container)).toBe('One'))
    await act(async () => void (await update?.({ nick: 'Ada' })))
    expect(textOf(container)).toBe('Ada')
  })
})

describe('useProfiles', () => {
  it('shows many, in their order, with a list of its own at each rendering', async () => {
    const { tim } = await world.logIn()
    renderings = 0
    const { container } = render(within(tim, createElement(Nicks)))
    await eventually(() => expect(textOf(container)).toBe('Two - One'))
    expect(renderings).toBeLessThan(20)
  })
})

it('renders on a server, where nothing is known', () => {
  const tim = TIM.create({ SDKAppID: 1, baseUrl: 'http://127.0.0.1:9' })
  const page = renderToString(within(tim, createElement(Nick), createElement(Nicks)))
  expect(page.replaceAll('<!-- -->', ' ')).toBe('… … … …')
})
