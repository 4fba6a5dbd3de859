import type { Chat } from '@portrait/node'

/** What pushes go by: attributes by name, and tags. */
export interface PushData {
  readonly attributes?: Readonly<Record<string, string>>
  readonly tags?: readonly string[]
}

/** What of it is asked for. */
export interface PushDataOptions {
  readonly attributes?: boolean
  readonly tags?: boolean
}

/**
 * Reads users' attributes and tags, as far as they are asked for; one entry for each user, in order. Rejects when one of
 * them cannot be read.
 */
export async function readPushData(
  chat: Pick<Chat<string>, 'attributes' | 'tags'>,
  userIds: readonly string[],
  { attributes = false, tags = false }: PushDataOptions,
  signal: AbortSignal,
): Promise<readonly PushData[]> {
  const data: PushData[] = userIds.map(() => ({}))
  if (attributes) {
    for await (const result of chat.attributes.getMany(userIds, { signal })) {
      if (!result.ok) throw result.error
      data[result.index] = { ...data[result.index], attributes: result.values }
    }
  }
  if (tags) {
    for await (const result of chat.tags.getMany(userIds, { signal })) {
      if (!result.ok) throw result.error
      data[result.index] = { ...data[result.index], tags: result.tags }
    }
  }
  return data
}
