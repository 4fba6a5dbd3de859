/** Who is online: the service asks, whoever holds the open connections answers. */
export interface Presence {
  /** One answer for each id, in that order. */
  areOnline(sdkAppId: number, userIds: readonly string[]): Promise<readonly boolean[]>
}
