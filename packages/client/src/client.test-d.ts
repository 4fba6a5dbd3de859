import type { ChatOperations, LcicOperations, Profile, ProfileUpdate, WebOperations } from '@portrait/protocol'
import { chatAnswers, lcicAnswers } from '@portrait/protocol/answers'
import type { Service } from '@portrait/service'
import type { Tc3Signer } from '@portrait/signing'
import type { Dispatcher } from 'undici'
import { expectTypeOf } from 'vitest'
import type {
  Attempt,
  CallOptions,
  ChatClient,
  ChatClientOptions,
  Clock,
  DeadlineOptions,
  Fetch,
  LcicClient,
  LcicClientOptions,
  LcicSigningRequest,
  Logger,
  StreamingFetch,
  TransportErrorCode,
  UsageErrorCode,
  WebClient,
} from './index.ts'
import { PortraitError, ServiceError, TransportError, UsageError } from './index.ts'
import type { UndiciDispatcher } from './undici-transport.ts'

expectTypeOf<keyof ChatClient>().toEqualTypeOf<keyof ChatOperations>()
expectTypeOf<keyof LcicClient>().toEqualTypeOf<keyof LcicOperations>()
expectTypeOf<keyof WebClient>().toEqualTypeOf<keyof WebOperations>()

expectTypeOf<ChatClient['portrait_get']>().toEqualTypeOf<
  (
    input: { To_Account: string[]; TagList: string[] },
    options?: CallOptions,
  ) => Promise<ChatOperations['portrait_get']['output']>
>()
expectTypeOf<Awaited<ReturnType<LcicClient['ModifyUserProfile']>>>().toEqualTypeOf<{ RequestId: string }>()
expectTypeOf<WebClient['getMyProfile']>().toEqualTypeOf<(options?: DeadlineOptions) => Promise<Profile>>()
expectTypeOf<WebClient['updateMyProfile']>().toEqualTypeOf<
  (input: ProfileUpdate, options?: DeadlineOptions) => Promise<Profile>
>()

// The platform's fetch and a service in process fit as they are.
expectTypeOf(globalThis.fetch).toExtend<Fetch>()
expectTypeOf<Service['fetch']>().toExtend<Fetch>()
expectTypeOf(globalThis.fetch).toExtend<StreamingFetch>()
expectTypeOf<Service['fetch']>().toExtend<StreamingFetch>()
expectTypeOf(chatAnswers).toExtend<NonNullable<ChatClientOptions['answers']>>()
expectTypeOf(lcicAnswers).toExtend<NonNullable<LcicClientOptions['answers']>>()

// So do undici's dispatchers, the console and the machine's clock.
expectTypeOf<Dispatcher>().toExtend<UndiciDispatcher>()
expectTypeOf(console).toExtend<Logger>()
expectTypeOf(Date).toExtend<Clock>()

// A TC3 signer fits with one line.
expectTypeOf<LcicSigningRequest>().toExtend<Parameters<Tc3Signer['sign']>[0]>()

expectTypeOf<TransportErrorCode>().toEqualTypeOf<'timeout' | 'network' | 'aborted' | 'bad-response' | 'queue-full'>()
expectTypeOf<UsageErrorCode>().toEqualTypeOf<'bad-option' | 'bad-input' | 'no-credentials'>()

export function narrows(error: unknown): void {
  if (error instanceof TransportError) expectTypeOf(error.code).toEqualTypeOf<TransportErrorCode>()
  else if (error instanceof UsageError) expectTypeOf(error.code).toEqualTypeOf<UsageErrorCode>()
  else if (error instanceof ServiceError) {
    expectTypeOf(error.requestId).toEqualTypeOf<string | undefined>()
    expectTypeOf(error.hint).toEqualTypeOf<string | undefined>()
    expectTypeOf(error.httpStatus).toEqualTypeOf<number>()
  } else if (error instanceof PortraitError) {
    expectTypeOf(error.code).toEqualTypeOf<number | string>()
    expectTypeOf(error.retryable).toEqualTypeOf<boolean>()
    expectTypeOf(error.attempts).toEqualTypeOf<readonly Attempt[]>()
  }
}
