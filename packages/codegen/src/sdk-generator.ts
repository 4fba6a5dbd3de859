import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'
import { SdkError } from './sdk-error.ts'
import { type Ended, runProgram } from './sdk-program.ts'

/** openapi-generator, ready to run. */
export interface Generator {
  readonly version: string
  /** Runs `generate` in a folder. The arguments go through a shell: plain words and relative paths only. */
  generate(args: readonly string[], cwd: string): Promise<void>
}

const configFile = join(import.meta.dirname, '../openapitools.json')
const artifact = 'org.openapitools:openapi-generator-cli'

/** Makes sure that Java and the pinned jar are there; the jar is fetched once and kept. Throws SdkError. */
export async function openGenerator(report: (line: string) => void): Promise<Generator> {
  const { version, storageDir } = await readConfig()
  if (!(await runProgram('java', ['-version'], process.cwd())).ok) throw new SdkError(javaIsMissing)
  await mkdir(storageDir, { recursive: true })
  const jar = join(storageDir, `${version}.jar`)
  if (!existsSync(jar)) await fetchJar(version, storageDir, jar, report)
  return {
    version,
    async generate(args, cwd) {
      const { ok, output } = await runWrapper(['generate', ...args], cwd)
      if (ok) return
      const damaged = output.includes('corrupt jarfile') ? ` Remove ${jar}, then run this again.` : ''
      throw new SdkError(
        `openapi-generator ${version} failed.${damaged}\n${readableLines(output).slice(-15).join('\n')}`,
      )
    },
  }
}

const javaIsMissing = `Java is missing: openapi-generator runs on Java 11 or newer, as \`java\` on the PATH.
Install it, then run this again:
  Debian, Ubuntu  apt-get install default-jre-headless
  macOS           brew install openjdk
  Windows         winget install EclipseAdoptium.Temurin.21.JRE`

/** The wrapper downloads from Maven Central itself; Maven knows the mirrors and proxies of its settings. */
async function fetchJar(version: string, storageDir: string, jar: string, report: (line: string) => void) {
  report(`Fetching openapi-generator ${version} from Maven Central, once`)
  const wrapper = await runWrapper(['version'], storageDir)
  if (existsSync(jar)) return
  report('The wrapper could not fetch it; trying Maven')
  const folder = await mkdtemp(join(storageDir, 'maven-'))
  try {
    const maven = await runProgram(
      'mvn',
      ['-B', '-q', 'dependency:copy', `-Dartifact=${artifact}:${version}`, `-DoutputDirectory=${folder}`],
      folder,
    )
    if (!maven.ok) throw new SdkError(jarIsMissing(version, jar, wrapper, maven))
    await rename(join(folder, `openapi-generator-cli-${version}.jar`), jar)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function jarIsMissing(version: string, jar: string, wrapper: Ended, maven: Ended): string {
  const url = `https://repo1.maven.org/maven2/org/openapitools/openapi-generator-cli/${version}/openapi-generator-cli-${version}.jar`
  return `openapi-generator ${version} could not be fetched.
  Its wrapper said: ${reason(wrapper)}
  Maven said: ${reason(maven)}
Install Maven (apt-get install maven) and give its settings.xml your mirror or proxy, or put the file there yourself:
  curl -fL -o ${jar} ${url}
Then run this again.`
}

function runWrapper(args: readonly string[], cwd: string): Promise<Ended> {
  const wrapper = fileURLToPath(import.meta.resolve('@openapitools/openapi-generator-cli/main.js'))
  return runProgram(process.execPath, [wrapper, '--openapitools', configFile, ...args], cwd)
}

async function readConfig(): Promise<{ readonly version: string; readonly storageDir: string }> {
  const { 'generator-cli': config }: { 'generator-cli': { version: string; storageDir: string } } = JSON.parse(
    await readFile(configFile, 'utf8'),
  )
  return { version: config.version, storageDir: config.storageDir.replace('~', homedir()) }
}

function reason({ output }: Ended): string {
  const lines = readableLines(output)
  return lines.find((line) => /error|fail/i.test(line)) ?? lines.at(-1) ?? 'nothing'
}

/** Without stack traces, and without the wrapper's own source, one line of 55,000 characters that Node quotes. */
function readableLines(output: string): readonly string[] {
  const lines = stripVTControlCharacters(output).split('\n')
  return lines.map((line) => line.trim()).filter((line) => line.length <= 500 && !/^(at |Node\.js v|$)/.test(line))
}
