import type { CallOptions, ChatClient } from '@portrait/client'
import { type ChatOperations, chatOperations } from '@portrait/protocol'
import type { AttributeValues } from './attributes.ts'
import { InvalidInputError } from './invalid-input-error.ts'
import { readAnswer, textOf } from './read-answer.ts'

type WirePush = ChatOperations['im_push']['input']
type WireElement = WirePush['MsgBody'][number]

/** Whom a push is for. Tags and attributes cannot be mixed. */
export type PushAudience =
  | 'everyone'
  | {
      /** Users with all of these tags. */
      readonly allTags?: readonly string[] | undefined
      /** Users with at least one of these tags. */
      readonly anyTag?: readonly string[] | undefined
      readonly allAttributes?: undefined
      readonly anyAttribute?: undefined
    }
  | {
      /** Users with all of these attribute values. */
      readonly allAttributes?: AttributeValues | undefined
      /** Users with at least one of these attribute values. */
      readonly anyAttribute?: AttributeValues | undefined
      readonly allTags?: undefined
      readonly anyTag?: undefined
    }

/** A part of a message, as the vendor names it: `{ MsgType: 'TIMTextElem', MsgContent: { Text: 'hello' } }`. */
export interface MessageElement {
  readonly MsgType: WireElement['MsgType']
  readonly MsgContent: Readonly<Record<string, unknown>>
}

/** What a push says: a text, or elements of any type. */
export type PushContent =
  | { readonly text: string; readonly body?: undefined }
  | { readonly body: readonly MessageElement[]; readonly text?: undefined }

/** A message to many users. */
export type PushMessage = PushContent & {
  readonly to: PushAudience
  /** The sender's UserID; the admin by default. */
  readonly from?: string | undefined
  /** How long the message is kept for users who are offline; 0, the default, reaches only those who are online. */
  readonly keepSeconds?: number | undefined
  /** How phones show it to users who are offline: the vendor's `OfflinePushInfo`, sent as it is. */
  readonly offlinePushInfo?: Readonly<Record<string, unknown>> | undefined
  /** A number from 0 to 4294967295; of two pushes with the same one the service drops the later. At random by default. */
  readonly dedupe?: number | undefined
}

/** A push that is on its way. */
export interface SentPush {
  /** Names the push to the vendor. */
  readonly taskId: string
}

/** Messages to all users, or to those who match a condition. */
export interface Push {
  /**
   * Sends a message: 100 a day at most, a second apart. It is not repeated when it fails, as it might arrive twice.
   * Rejects with a PortraitError. {@link https://intl.cloud.tencent.com/document/product/1047/37166}
   */
  send(message: PushMessage, options?: CallOptions): Promise<SentPush>
}

/** Makes the calls about pushes. */
export function createPush(raw: ChatClient, random: () => number): Push {
  return {
    async send(message, options) {
      const { to, from, keepSeconds, offlinePushInfo, dedupe = Math.floor(random() * 2 ** 32) } = message
      const input: WirePush = {
        MsgRandom: dedupe,
        MsgBody: toBody(message),
        ...toCondition(to),
        ...(from !== undefined && { From_Account: from }),
        ...(keepSeconds !== undefined && { MsgLifeTime: keepSeconds }),
        ...(offlinePushInfo !== undefined && { OfflinePushInfo: asWireObject(offlinePushInfo) }),
      }
      const call = raw.im_push(input, options)
      return readAnswer(chatOperations.im_push, call, { argument: 'message' }, ({ TaskId }) => {
        return { taskId: textOf(TaskId) }
      })
    },
  }
}

function toBody({ text, body = [] }: PushMessage): WireElement[] {
  if (text !== undefined) return [{ MsgType: 'TIMTextElem', MsgContent: asWireObject({ Text: text }) }]
  if (body.length === 0) throw new InvalidInputError('push.send', 'message', 'message must have a text or a body.')
  return body.map(({ MsgType, MsgContent }) => ({ MsgType, MsgContent: asWireObject(MsgContent) }))
}

function toCondition(to: PushAudience): Pick<WirePush, 'Condition'> {
  if (to === 'everyone') return {}
  const { allTags, anyTag, allAttributes, anyAttribute } = Object(to)
  const tags = { TagsAnd: allTags, TagsOr: anyTag, AttrsAnd: allAttributes, AttrsOr: anyAttribute }
  const named = Object.entries(tags).filter(([, values]) => values !== undefined)
  // A condition without content would reach everyone, who must be meant.
  if (named.length > 0 && named.every(([, values]) => Object.keys(Object(values)).length > 0)) {
    return { Condition: Object.fromEntries(named) }
  }
  const problem = "message.to must be 'everyone', or name tags or attributes: none of its lists may be empty."
  throw new InvalidInputError('push.send', 'message.to', problem)
}

/** An object whose content the spec leaves to the vendor's message format. */
function asWireObject(content: Readonly<Record<string, unknown>>): Record<string, never> {
  return content as Record<string, never>
}
