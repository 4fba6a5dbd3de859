import type { ChatClient, ControlClient, LcicClient, StreamingFetch } from '@portrait/client'
import { controlOperations } from '@portrait/protocol'
import { CommandError } from '../../command-error.ts'
import { connectChat, connectControl, connectLcic } from '../connect.ts'
import { suggest } from '../nearest-name.ts'
import { readObject } from '../read-object.ts'
import type { Session } from '../session.ts'
import { readSettings, type SettingArguments } from '../settings/read-settings.ts'
import type { Settings } from '../settings/settings.ts'
import { operationNames } from './operation-names.ts'
import { createRecorder } from './wire-recorder.ts'

type CallArguments = SettingArguments & { readonly json?: boolean }

// Whether an input fits is for the service to say, whose answer is what people came for.
type Method = (input: object) => Promise<unknown>

/** `portrait call`: prints the answer also when it is a refusal, which then is told once more with what to do about it. */
export async function callOperation(
  session: Session,
  operation: string,
  input: string | undefined,
  options: CallArguments,
): Promise<void> {
  const connect = findMethod(operation)
  const body = await readObject(session, input === undefined ? [] : [input])
  const recorder = createRecorder(session.fetch)
  const method = connect(session, await readSettings(session, options), recorder.fetch)
  try {
    await method(body)
  } finally {
    const answer = recorder.answer()
    if (answer !== undefined) session.output.write(`${options.json ? answer : toPretty(answer)}\n`)
  }
}

function findMethod(operation: string): (session: Session, settings: Settings, fetch: StreamingFetch) => Method {
  const { api } = operationNames.find(({ names }) => names.includes(operation)) ?? {}
  switch (api) {
    case 'Chat':
      return (session, settings, fetch) =>
        methodOf(connectChat(session, settings, { fetch, maxRetries: 0 }).raw, operation)
    case 'LCIC':
      return (session, settings, fetch) =>
        methodOf(connectLcic(session, settings, { fetch, maxRetries: 0 }).raw, operation)
    case 'Control':
      return (session, settings, fetch) => methodOf(connectControl(session, settings, fetch), operation)
  }
  const names = operationNames.flatMap((candidate) => candidate.names)
  throw new CommandError(
    `There is no operation ${operation}.${suggest(operation, names)} portrait call --help lists them.`,
    'usage',
  )
}

function methodOf(client: ChatClient | LcicClient | ControlClient, operation: string): Method {
  const method: Method = Reflect.get(client, operation)
  return takesNothing(operation) ? () => method({}) : method
}

/** Whether a method has no input, so that its first argument would be options. */
function takesNothing(operation: string): boolean {
  const entry: { takes: string; parameters: readonly unknown[] } | undefined = Object.values(controlOperations).find(
    ({ id }) => id === operation,
  )
  return entry?.takes === 'nothing' && entry.parameters.length === 0
}

/** JSON in many lines; anything else as it is. */
function toPretty(answer: string): string {
  try {
    return JSON.stringify(JSON.parse(answer), null, 2)
  } catch {
    return answer
  }
}
