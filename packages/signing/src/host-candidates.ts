/** A host as sent, and without its port: SDKs differ in which of the two they sign. */
export function hostCandidates(host: string): readonly string[] {
  const bare = host.replace(/:\d+$/, '')
  return bare === host ? [host] : [bare, host]
}
