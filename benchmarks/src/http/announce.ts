/** Tells `startHttpSubject` where this server listens, and ends the process when nobody is left to measure it. */
export function announce(url: string): void {
  process.once('disconnect', () => process.exit())
  process.send?.(url)
}
