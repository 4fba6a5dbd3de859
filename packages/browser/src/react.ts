import {
  createContext,
  createElement,
  type ReactElement,
  type ReactNode,
  useCallback,
  useContext,
  useMemo,
  useSyncExternalStore,
} from 'react'
import type { ChatSDK, ProfileState } from './chat-sdk.ts'

export type { ProfileState } from './chat-sdk.ts'

interface Watched {
  state: ProfileState
  readonly listeners: Set<() => void>
  stop(): void
}

/** The profiles that components of one instance watch, each once however many they are. */
interface Source {
  readonly tim: ChatSDK
  subscribe(userID: string | undefined, listener: () => void): () => void
  get(userID: string | undefined): ProfileState
}

const unread: ProfileState = { profile: undefined, error: undefined, isLoading: true }

const SourceContext = createContext<Source | undefined>(undefined)

/** Gives an instance to the components below; log in and out as you like, they follow. */
export function ProfileProvider({
  tim,
  children,
}: {
  readonly tim: ChatSDK
  readonly children?: ReactNode
}): ReactElement {
  const source = useMemo(() => createSource(tim), [tim])
  return createElement(SourceContext.Provider, { value: source }, children)
}

/** The user's own profile as it is now, and what updates it. */
export function useMyProfile(): ProfileState & { readonly update: ChatSDK['updateMyProfile'] } {
  const { tim } = useSource()
  const state = useProfile(undefined)
  return useMemo(() => ({ ...state, update: tim.updateMyProfile }), [state, tim])
}

/** A user's profile as it is now; the own one without an id. */
export function useProfile(userID: string | undefined): ProfileState {
  const source = useSource()
  const subscribe = useCallback((listener: () => void) => source.subscribe(userID, listener), [source, userID])
  return useSyncExternalStore(
    subscribe,
    () => source.get(userID),
    () => unread,
  )
}

/** Profiles of users as they are now, in the order of the ids. */
export function useProfiles(userIDs: readonly string[]): readonly ProfileState[] {
  const source = useSource()
  const key = JSON.stringify(userIDs)
  const list = useMemo(() => createList(source, JSON.parse(key)), [source, key])
  return useSyncExternalStore(list.subscribe, list.get, list.getUnread)
}

function useSource(): Source {
  const source = useContext(SourceContext)
  if (source === undefined) throw new Error('There is no ProfileProvider above this component. Add one.')
  return source
}

function createSource(tim: ChatSDK): Source {
  const watched = new Map<string | undefined, Watched>()

  return {
    tim,
    get: (userID) => watched.get(userID)?.state ?? unread,
    subscribe(userID, listener) {
      const entry = watched.get(userID) ?? { state: unread, listeners: new Set(), stop: () => {} }
      entry.listeners.add(listener)
      if (!watched.has(userID)) {
        watched.set(userID, entry)
        entry.stop = tim.watchProfile(userID, (state) => {
          entry.state = state
          for (const tell of entry.listeners) tell()
        })
      }
      return () => {
        entry.listeners.delete(listener)
        if (entry.listeners.size > 0) return
        entry.stop()
        watched.delete(userID)
      }
    },
  }
}

function createList(source: Source, userIDs: readonly string[]) {
  let states: readonly ProfileState[] = userIDs.map(() => unread)
  const unreadList = states
  return {
    subscribe(listener: () => void) {
      const stops = userIDs.map((userID) => source.subscribe(userID, listener))
      return () => {
        for (const stop of stops) stop()
      }
    },
    get() {
      const now = userIDs.map((userID) => source.get(userID))
      if (now.some((state, index) => state !== states[index])) states = now
      return states
    },
    getUnread: () => unreadList,
  }
}
