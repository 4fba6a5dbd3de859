/** What a call by `fetch` rejects with when a fault rule dropped the connection: a TypeError, like any network error. */
export class ConnectionDroppedError extends TypeError {
  override readonly name: string = 'TypeError'

  constructor() {
    super('fetch failed')
  }
}
