import type { Logger } from '@portrait/client'

/** What `PORTRAIT_LOG` asks for: `debug` tells of every request, `warn` of what is done again. Nothing by default. */
export function createEnvironmentLogger(): Logger | undefined {
  // Read when a client is made, never at import; and not every platform has a process.
  const level = globalThis.process?.env?.PORTRAIT_LOG
  if (level !== 'debug' && level !== 'warn') return undefined
  return { debug: level === 'debug' ? write : () => {}, warn: write }
}

function write(message: string, details: object): void {
  // biome-ignore lint/suspicious/noConsole: standard error, where who sets PORTRAIT_LOG looks; answers go elsewhere.
  console.error(`portrait ${message} ${JSON.stringify(details)}`)
}
