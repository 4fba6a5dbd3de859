// What the page of the browser tests runs. Its tests call these by name.
import { type ChatSDK, type CreateOptions, type LoginOptions, TIM, type TimEvent } from '../index.ts'

const told: { name: string; data: unknown }[] = []

async function start(options: CreateOptions & { userID: string; userSig: string | readonly string[] }): Promise<void> {
  const { userID, userSig, ...createOptions } = options
  const tim = TIM.create(createOptions)
  for (const name of Object.values(TIM.EVENT)) tim.on(name, (event: TimEvent) => told.push(event))
  Object.assign(globalThis, { tim })
  await tim.login({ userID, userSig: toUserSig(userSig) })
}

/** A list stands for a function that gives one after the other. */
function toUserSig(userSig: string | readonly string[]): LoginOptions['userSig'] {
  if (typeof userSig === 'string') return userSig
  const left = [...userSig]
  return async () => left.shift() ?? ''
}

/** What a call answers, or the code that it rejects with. */
async function outcome(call: (tim: ChatSDK) => Promise<{ data: unknown }>): Promise<unknown> {
  const { tim } = globalThis as unknown as { tim: ChatSDK }
  return call(tim).then(
    ({ data }) => data,
    ({ code }) => code,
  )
}

Object.assign(globalThis, { TIM, start, told, outcome })
