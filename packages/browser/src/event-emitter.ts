import type { TimEventHandler } from './chat-sdk.ts'
import type { TimEventData, TimEventName } from './tim-event.ts'

interface Listener {
  readonly name: string
  readonly context: unknown
  readonly isOnce: boolean
  handler(event: { name: string; data: unknown }): void
}

/** Keeps handlers and calls them. A handler that throws is reported on the console and harms nobody else. */
export function createEventEmitter() {
  let listeners: readonly Listener[] = []

  function add<Name extends TimEventName>(
    name: Name,
    handler: TimEventHandler<Name>,
    context: unknown,
    isOnce: boolean,
  ): void {
    if (typeof handler !== 'function') throw new TypeError('The handler must be a function.')
    listeners = [...listeners, { name, handler, context, isOnce }]
  }

  return {
    on<Name extends TimEventName>(name: Name, handler: TimEventHandler<Name>, context?: unknown): void {
      add(name, handler, context, false)
    },
    once<Name extends TimEventName>(name: Name, handler: TimEventHandler<Name>, context?: unknown): void {
      add(name, handler, context, true)
    },
    off<Name extends TimEventName>(name: Name, handler: TimEventHandler<Name>): void {
      listeners = listeners.filter((listener) => listener.name !== name || listener.handler !== handler)
    },
    clear(): void {
      listeners = []
    },
    emit<Name extends TimEventName>(name: Name, data: TimEventData[Name]): void {
      for (const listener of listeners.filter((entry) => entry.name === name)) {
        if (listener.isOnce) listeners = listeners.filter((entry) => entry !== listener)
        try {
          listener.handler.call(listener.context, { name, data: structuredClone(data) })
        } catch (error) {
          // biome-ignore lint/suspicious/noConsole: the promise of whoever caused the event is not the handler's
          console.error(error)
        }
      }
    },
  }
}
