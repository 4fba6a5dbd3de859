import type { App, ProfileField, Side, Violation } from '@portrait/protocol'
import type { Tc3Authorization, Tc3Refusal, UserSigContent, UserSigRefusal, V1Refusal } from '@portrait/signing'

/** What a refusal knows of its reason, by kind: whoever explains it need not parse a message. */
export type Facts =
  | { readonly kind: 'missing-parameter'; readonly name: string; readonly where: 'query' | 'header' | 'parameters' }
  | { readonly kind: 'unknown-app'; readonly sdkAppId: number }
  | { readonly kind: 'user-sig'; readonly reason: UserSigRefusal; readonly content: UserSigContent | undefined }
  | { readonly kind: 'kicked'; readonly userId: string; readonly createdAt: number; readonly kickedAt: number }
  | { readonly kind: 'not-admin'; readonly identifier: string }
  | { readonly kind: 'wrong-region'; readonly host: string; readonly region: string }
  | { readonly kind: 'unknown-command'; readonly name: string }
  | { readonly kind: 'wrong-edition'; readonly action: string; readonly edition: string }
  | { readonly kind: 'wrong-method'; readonly method: string; readonly allowed: readonly string[] }
  | { readonly kind: 'future-user-sig'; readonly createdAtSeconds: number; readonly nowMs: number }
  | { readonly kind: 'failed-accounts'; readonly userIds: readonly string[] }
  | { readonly kind: 'frequency'; readonly count: number; readonly calls: number; readonly seconds: number }
  | { readonly kind: 'not-json' }
  | { readonly kind: 'body-too-large'; readonly maxBytes: number }
  | { readonly kind: 'shape'; readonly violation: Violation }
  | { readonly kind: 'unknown-tag'; readonly tag: string }
  | {
      readonly kind: 'permission'
      readonly field: ProfileField
      readonly side: Side
      readonly access: 'read' | 'write'
    }
  | {
      readonly kind: 'value'
      readonly problem: 'type' | 'not-allowed'
      readonly field: ProfileField
      readonly value: unknown
    }
  | { readonly kind: 'too-long'; readonly name: string; readonly bytes: number; readonly maxBytes: number }
  | { readonly kind: 'content-word'; readonly name: string; readonly word: string }
  | { readonly kind: 'unknown-attribute'; readonly name: string }
  | { readonly kind: 'unknown-account'; readonly userId: string }
  | { readonly kind: 'disabled'; readonly setting: 'pushEnabled' | 'deletionEnabled' }
  | { readonly kind: 'push-pace'; readonly limit: 'distance' | 'day'; readonly count: number }
  | { readonly kind: 'unknown-secret-id'; readonly secretId: string }
  | { readonly kind: 'clock'; readonly timestampSeconds: number }
  | { readonly kind: 'authorization' }
  | {
      readonly kind: 'tc3'
      readonly reason: Tc3Refusal
      readonly authorization: Tc3Authorization | undefined
      readonly app: App
    }
  | { readonly kind: 'v1'; readonly reason: V1Refusal; readonly app: App }
