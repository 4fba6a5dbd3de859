import { mkdtempSync, rmSync } from 'node:fs'
import { httpTable } from './http/http-table.ts'
import { runRounds } from './run-rounds.ts'
const dir = mkdtempSync('/tmp/pb-')
const only = process.argv.slice(2)
const subjects = (await httpTable.start(dir)).filter((s) => only.length === 0 || only.includes(s.name) || (void s.close(), false))
const r = await runRounds(subjects, { rounds: 5, roundMs: 1000, warmUpMs: 3000 })
for (const [k, v] of r) console.log(k.padEnd(12), v.map((x) => Math.round(x)).join(' '))
const med = (a: number[]) => a.toSorted((x, y) => x - y)[Math.floor(a.length / 2)]!
for (const [k, v] of r) { const base = k.startsWith('get') ? 'raw-get' : 'raw-set'; const b = r.get(base); if (b) console.log(k.padEnd(12), med(v.map((x, i) => x / b[i]!)).toFixed(3)) }
rmSync(dir, { recursive: true })
