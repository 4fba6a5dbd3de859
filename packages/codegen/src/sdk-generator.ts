import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { SdkError } from './sdk-error.ts'
import { type Ended, runProgram } from './sdk-program.ts'

/** openapi-generator, ready to run. */
export interface Generator {
  readonly version: string
  /** Runs `generate` in a folder. */
  generate(args: readonly string[], cwd: string): Promise<void>
}

interface Config {
  readonly version: string
  readonly sha256: string
  /** The npm package that fetches the jar where there is no Maven. */
  readonly wrapper: string
  readonly storageDir: string
}

const configFile = join(import.meta.dirname, '../openapitools.json')
const artifact = 'org.openapitools:openapi-generator-cli'

/**
 * Makes sure that Java and the pinned jar are there; the jar is fetched once and kept. The signal ends whatever runs.
 * Throws SdkError, and the reason of the signal.
 */
export async function openGenerator(report: (line: string) => void, signal: AbortSignal): Promise<Generator> {
  const config = await readConfig()
  const { version, storageDir } = config
  checkJava(await runProgram('java', ['-version'], process.cwd(), signal))
  await mkdir(storageDir, { recursive: true })
  const jar = join(storageDir, `${version}.jar`)
  if (!existsSync(jar)) await fetchJar(config, jar, report, signal)
  if (
    createHash('sha256')
      .update(await readFile(jar))
      .digest('hex') !== config.sha256
  )
    throw new SdkError(`${jar} is not openapi-generator ${version}: it is damaged. Remove it, then run this again.`)
  return {
    version,
    async generate(args, cwd) {
      const { ok, output } = await runProgram('java', ['-jar', jar, 'generate', ...args], cwd, signal)
      if (!ok)
        throw new SdkError(`openapi-generator ${version} failed.\n${readableLines(output).slice(-15).join('\n')}`)
    },
  }
}

function checkJava({ ok, output }: Ended): void {
  if (!ok) throw new SdkError(installJava('Java is missing'))
  // version "17.0.1", and up to Java 8 version "1.8.0". A Java that says neither is taken as it is.
  const major = /version "(?:1\.)?(\d+)/.exec(output)?.[1]
  if (Number(major) < 11) throw new SdkError(installJava(`Java ${major} is too old`))
}

const installJava = (problem: string) =>
  `${problem}: openapi-generator runs on Java 11 or newer, as \`java\` on the PATH.
Install it, then run this again:
  Debian, Ubuntu  apt-get install default-jre-headless
  macOS           brew install openjdk
  Windows         winget install EclipseAdoptium.Temurin.21.JRE`

/** Maven knows the mirrors and proxies of its settings; the wrapper, which npm has, downloads from Maven Central itself. */
async function fetchJar(
  config: Config,
  jar: string,
  report: (line: string) => void,
  signal: AbortSignal,
): Promise<void> {
  const { version, storageDir, wrapper } = config
  report(`Fetching openapi-generator ${version} from Maven Central, once`)
  const folder = await mkdtemp(join(storageDir, 'fetch-'))
  try {
    const maven = await runProgram(
      'mvn',
      ['-B', '-q', 'dependency:copy', `-Dartifact=${artifact}:${version}`, `-DoutputDirectory=${folder}`],
      folder,
      signal,
    )
    const fetched = join(folder, `openapi-generator-cli-${version}.jar`)
    if (maven.ok && existsSync(fetched)) return await rename(fetched, jar)
    report(`Maven could not (${reason(maven)}); trying ${wrapper} from npm`)
    const words = ['exec', '--yes', `--package=${wrapper}`, '--', 'openapi-generator-cli', '--openapitools', configFile]
    const npm = await runProgram('npm', [...words, 'version'], folder, signal)
    if (!existsSync(jar)) throw new SdkError(jarIsMissing(version, jar, maven, npm))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function jarIsMissing(version: string, jar: string, maven: Ended, npm: Ended): string {
  return `openapi-generator ${version} could not be fetched.
  Maven said: ${reason(maven)}
  npm said: ${reason(npm)}
Install Maven (apt-get install maven) and give its settings.xml your mirror or proxy. Or, where Maven Central can be reached:
  mvn dependency:copy -Dartifact=${artifact}:${version} -DoutputDirectory=.
and put the openapi-generator-cli-${version}.jar that it writes here as
  ${jar}
Then run this again.`
}

async function readConfig(): Promise<Config> {
  const { wrapper, 'generator-cli': config }: { wrapper: string; 'generator-cli': Omit<Config, 'wrapper'> } =
    JSON.parse(await readFile(configFile, 'utf8'))
  return { ...config, wrapper, storageDir: config.storageDir.replace('~', homedir()) }
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
