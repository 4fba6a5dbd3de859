import type { DataSource } from './data-source.ts'

const reading = /^(read|list|find|follow)/

/** The same source, which tells whenever one of its controls has changed something. */
export function withChanges(source: DataSource, onChange: () => Promise<void>): DataSource {
  function telling<Input extends readonly unknown[], Output>(call: (...input: Input) => Promise<Output>) {
    return async (...input: Input): Promise<Output> => {
      const output = await call(...input)
      await onChange()
      return output
    }
  }
  const entries = Object.entries(source.controls).map(([name, call]) => [
    name,
    reading.test(name) ? call : telling(call as (...input: readonly unknown[]) => Promise<unknown>),
  ])
  return {
    kind: source.kind,
    baseUrl: source.baseUrl,
    apps: source.apps,
    get app() {
      return source.app
    },
    // The same names, each with the same input and output.
    controls: Object.fromEntries(entries) as DataSource['controls'],
    findApp: source.findApp,
    userSig: source.userSig,
    readApp: source.readApp,
    replaceUsers: telling(source.replaceUsers),
    declareFields: telling(source.declareFields),
  }
}
