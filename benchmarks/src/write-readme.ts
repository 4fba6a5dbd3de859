import { readFileSync, writeFileSync } from 'node:fs'

const readme = new URL('../README.md', import.meta.url)

/** Puts a text between the markers of that name in README.md. Throws when they are not there. */
export function writeReadme(name: string, text: string): void {
  const before = readFileSync(readme, 'utf8')
  const start = `<!-- ${name} -->`
  const end = `<!-- /${name} -->`
  const from = before.indexOf(start)
  const to = before.indexOf(end)
  if (from < 0 || to < from) throw new Error(`README.md has no markers ${start} and ${end}.`)
  writeFileSync(readme, `${before.slice(0, from + start.length)}\n\n${text}\n\n${before.slice(to)}`)
}
