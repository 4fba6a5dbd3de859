import { createTim } from './create-tim.ts'
import { timEvent } from './tim-event.ts'
import { timTypes } from './tim-types.ts'

/** Stands where the vendor's namespace stood: https://web.sdk.qcloud.com/im/doc/en/TIM.html */
export const TIM = {
  /** Makes an instance; see `ChatSDK`. */
  create: createTim,
  EVENT: timEvent,
  TYPES: timTypes,
} as const
