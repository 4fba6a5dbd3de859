import { CommandError } from '../command-error.ts'
import { readManifest } from './read-manifest.ts'
import type { Session } from './session.ts'

/** Asks for a Node that the service can run on; other commands make do with older ones. Throws a CommandError. */
export function requireNode({ nodeVersion }: Session, command: string): void {
  const oldest = readManifest().engines.node.replace('>=', '')
  if (isAtLeast(nodeVersion, oldest)) return
  throw new CommandError(`${command} needs Node ${oldest} or newer; this is ${nodeVersion}.`, 'usage')
}

function isAtLeast(version: string, oldest: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [oldestMajor = 0, oldestMinor = 0] = oldest.split('.').map(Number)
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)
}
