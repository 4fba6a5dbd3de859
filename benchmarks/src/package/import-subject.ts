import { execFileSync } from 'node:child_process'
import { toSpread } from '../spread.ts'
import type { Subject } from '../subject.ts'

/** Loading a package in a process that has nothing yet, measured from inside: Node's own start does not count. */
export function createImportSubject(name: string, load: string, folder: string): Subject {
  const program = `
    const start = performance.now()
    Promise.resolve(${load}).then(() => console.log(performance.now() - start))
  `
  const loadOnce = () => Number(execFileSync(process.execPath, ['-e', program], { cwd: folder, encoding: 'utf8' }))
  return {
    name,
    async measure(durationMs) {
      const end = performance.now() + durationMs
      const times = [loadOnce()]
      while (performance.now() < end) times.push(loadOnce())
      return 1000 / toSpread(times).median
    },
    close: async () => {},
  }
}
