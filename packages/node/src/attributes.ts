import type { CallOptions, ChatClient } from '@portrait/client'
import { withRefusals } from './with-refusals.ts'

/** Push attributes: up to ten texts for each user. Calls reject with a PortraitError. */
export interface Attributes {
  /**
   * Names the app's attributes by number, 0 to 9; numbers that are left out keep their names. A user's values belong to
   * the number. {@link https://intl.cloud.tencent.com/document/product/1047/37167}
   */
  define(names: Readonly<Record<number, string>>, options?: CallOptions): Promise<void>
  /** Sets a user's values by name; the others stay. {@link https://intl.cloud.tencent.com/document/product/1047/37170} */
  set(userId: string, values: Readonly<Record<string, string>>, options?: CallOptions): Promise<void>
  /** Reads a user's values by name. {@link https://intl.cloud.tencent.com/document/product/1047/37169} */
  get(userId: string, options?: CallOptions): Promise<Readonly<Record<string, string>>>
}

/** Makes the calls about push attributes. */
export function createAttributes(raw: ChatClient): Attributes {
  return {
    async define(names, options) {
      await withRefusals(raw.im_set_attr_name({ AttrNames: { ...names } }, options))
    },

    async set(userId, values, options) {
      const UserAttrs = [{ To_Account: userId, Attrs: { ...values } }]
      await withRefusals(raw.im_set_attr({ UserAttrs }, options), userId)
    },

    async get(userId, options) {
      const { UserAttrs } = await withRefusals(raw.im_get_attr({ To_Account: [userId] }, options), userId)
      return UserAttrs.find(({ To_Account }) => To_Account === userId)?.Attrs ?? {}
    },
  }
}
