/** The vendor's UserSig library has no types of its own. */
declare module 'tls-sig-api-v2' {
  const library: {
    readonly Api: new (sdkAppId: number, secretKey: string) => { genSig(userId: string, expireSeconds: number): string }
  }
  export = library
}
