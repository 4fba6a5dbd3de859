import { type ChatSDK, TIM, type TimEvent } from '../index.ts'

/** Collects all events of an instance in their order. */
export function recordEvents(tim: ChatSDK): readonly TimEvent[] {
  const events: TimEvent[] = []
  for (const name of Object.values(TIM.EVENT)) tim.on(name, (event) => events.push(event))
  return events
}
