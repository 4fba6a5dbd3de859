import { availableParallelism } from 'node:os'
import { loadGenerator } from './http/load-generator.ts'

/** What the figures depend on, in one line. */
export function describeMachine(): string {
  return `Node ${process.versions.node}, SQLite ${process.versions.sqlite}, ${availableParallelism()} cores shared by server and load, load by ${loadGenerator}`
}
