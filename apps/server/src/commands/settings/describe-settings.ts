import { settingNames, settingTable } from './setting-table.ts'

/** How settings are given, as people read it. */
export function describeSettings(): string {
  const rows = settingNames.map((name) => [name, settingTable[name].flag, settingTable[name].environment] as const)
  const width = (column: 0 | 1) => Math.max(...rows.map((row) => row[column].length))
  const lines = rows.map((row) => `  ${row[0].padEnd(width(0))}  ${row[1].padEnd(width(1))}  ${row[2]}`)
  return `Settings, the first that is there counts:

  1. flags
  2. the environment
  3. a JSON file: portrait.json here, or --config FILE, or PORTRAIT_CONFIG
  4. the ready file of a service that runs here, in .portrait, or --data DIR, or PORTRAIT_DATA;
     it counts when nothing else says where the service is

${lines.join('\n')}

A --…-file is read for its text; - stands for the standard input. No flag takes a secret itself: other users of the
machine can read command lines.
`
}
