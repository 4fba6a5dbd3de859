import type { Subject } from '../subject.ts'

/** A number of bytes as a subject: so often it goes into a million. */
export function createSizeSubject(name: string, bytes: number): Subject {
  return { name, measure: async () => 1e6 / bytes, close: async () => {} }
}
