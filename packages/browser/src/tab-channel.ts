import type { Profile } from './profile.ts'

/** What the tabs of one user tell each other. */
export interface TabChannel {
  post(profile: Profile): void
  close(): void
}

// The part of BroadcastChannel that browsers and Node have in common, and what Node adds.
interface Channel {
  onmessage: ((event: { readonly data: Profile }) => void) | null
  postMessage(profile: Profile): void
  close(): void
  unref?(): void
}

/** Joins the tabs of one user; where the platform cannot, each is by itself. */
export function createTabChannel(name: string, onProfile: (profile: Profile) => void): TabChannel {
  if (typeof BroadcastChannel === 'undefined') return { post() {}, close() {} }
  const channel = new BroadcastChannel(name) as object as Channel
  // Node would wait for it.
  channel.unref?.()
  // Only this package, in a page of the same origin, posts here.
  channel.onmessage = ({ data }) => onProfile(data)
  return { post: (profile) => channel.postMessage(profile), close: () => channel.close() }
}
