/** One thing that is measured, ready to run again and again. */
export interface Subject {
  readonly name: string
  /** Runs for about that long and answers how often it got through per second. */
  measure(durationMs: number): Promise<number>
  close(): Promise<void>
}
