import {
  chatErrors,
  chatOperations,
  type FaultRule,
  lcicErrors,
  lcicOperations,
  webOperations,
  webStreams,
} from '@portrait/protocol'

/** The APIs that rules can strike. */
export type Api = NonNullable<NonNullable<FaultRule['match']>['api']>

/** What they are called within a sentence. */
export const apiNames: Readonly<Record<Api, string>> = { web: 'the web API', chat: 'Chat', lcic: 'LCIC' }

/** What can be called. */
export const operationNames: Readonly<Record<Api, readonly string[]>> = {
  web: Object.keys({ ...webOperations, ...webStreams }),
  chat: Object.keys(chatOperations),
  lcic: Object.keys(lcicOperations),
}

/** A code that can be answered, as a form has it. */
export interface AnswerCode {
  readonly code: string
  readonly meaning: string
}

function listCodes(errors: Readonly<Record<string, { readonly meaning: string }>>): readonly AnswerCode[] {
  return Object.entries(errors).map(([code, { meaning }]) => ({ code, meaning }))
}

const ofChat = listCodes(chatErrors)

/** What can be answered. */
export const answerCodes: Readonly<Record<Api, readonly AnswerCode[]>> = {
  web: ofChat,
  chat: ofChat,
  lcic: listCodes(lcicErrors),
}
