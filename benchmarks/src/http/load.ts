/** What is sent to a server again and again, and how a good answer is known. */
export interface Load {
  readonly url: string
  readonly path: string
  /** JSON in which `{user}` stands for a random user's six digits and `{n}` for nine digits that grow with every request. */
  readonly body: string
  /** How many users the random one is chosen from. */
  readonly users: number
  /** A text that every good answer holds. */
  readonly proof: string
}

/** What a load generator counted. */
export interface LoadCount {
  readonly good: number
  readonly bad: number
  /** Connections that broke, requests that timed out. */
  readonly broken: number
  readonly seconds: number
}

export const connections = 50
