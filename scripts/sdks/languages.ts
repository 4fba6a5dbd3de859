import { cp, mkdir } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { run, runToEnd } from '../run-program.ts'

/** Runs one of a language's two programs: `sign` signs as told, `call` calls LCIC with the vendor's SDK. */
export type RunProgram = (program: 'sign' | 'call', ...words: readonly string[]) => Promise<string>

/** A language that clients are generated for, and what the vendor publishes in it. */
export interface Language {
  /** A program that must be there, and how it is asked. */
  readonly needs: readonly (readonly [command: string, argument: string])[]
  /** The vendor's package for UserSigs; absent where the registry does not have it. */
  readonly userSigPackage?: string
  /** The vendor's SDK of TencentCloud API 3.0. */
  readonly sdk: string
  /** Builds both programs in a folder. */
  prepare(shims: string, folder: string): Promise<RunProgram>
}

const here = import.meta.dirname

export const languages: Readonly<Record<string, Language>> = {
  python: {
    needs: [['python3', '--version']],
    userSigPackage: 'tls-sig-api-v2 1.1 of PyPI',
    sdk: 'tencentcloud-sdk-python-lcic 3.1.134 of PyPI',
    async prepare(shims, folder) {
      await run('python3', ['-m', 'venv', '.venv'], { cwd: folder })
      const packages = [
        'tls-sig-api-v2==1.1',
        'tencentcloud-sdk-python-common==3.1.195',
        'tencentcloud-sdk-python-lcic==3.1.134',
      ]
      await run('.venv/bin/pip', ['install', '--quiet', ...packages], { cwd: folder })
      const env = { PYTHONPATH: join(shims, 'python'), PYTHONDONTWRITEBYTECODE: '1', NO_PROXY: '127.0.0.1' }
      return (program, ...words) =>
        run(join(folder, '.venv/bin/python'), [join(here, `${program}.py`), ...words], { cwd: folder, env })
    },
  },
  go: {
    needs: [['go', 'version']],
    // The proxy has neither the module for UserSigs nor the one of LCIC's models; this one calls any product.
    sdk: 'tencentcloud-sdk-go/tencentcloud/common 1.3.211 of the Go proxy',
    async prepare(shims, folder) {
      await cp(join(shims, 'go'), folder, { recursive: true, filter: (path) => !path.includes('smoke') })
      const common = 'github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common@v1.3.211'
      await run('go', ['get', common], { cwd: folder })
      for (const program of ['sign', 'call']) {
        await mkdir(join(folder, program))
        await cp(join(here, `${program}.go`), join(folder, program, 'main.go'))
      }
      await run('go', ['build', '-o', 'bin/', './sign', './call'], { cwd: folder })
      return (program, ...words) =>
        run(join(folder, 'bin', program), words, { cwd: folder, env: { NO_PROXY: '127.0.0.1' } })
    },
  },
  java: {
    needs: [
      ['javac', '-version'],
      ['mvn', '-v'],
    ],
    userSigPackage: 'com.github.tencentyun:tls-sig-api-v2 2.0 of Maven Central',
    // The whole SDK, 55 MB: Maven Central has no package of LCIC alone.
    sdk: 'com.tencentcloudapi:tencentcloud-sdk-java 3.1.1436 of Maven Central',
    async prepare(shims, folder) {
      await cp(join(here, 'official-pom.xml'), join(folder, 'pom.xml'))
      await run('mvn', ['-B', '-q', 'dependency:copy-dependencies', '-DoutputDirectory=lib'], { cwd: folder })
      const sources = [
        ...['Sign.java', 'Call.java'].map((name) => join(here, name)),
        ...['UserSig.java', 'Tc3.java', 'Hmac.java'].map((name) => join(shims, 'java/src/main/java/portrait', name)),
      ]
      const classPath = ['lib/*', 'classes'].join(delimiter)
      await run('javac', ['-cp', 'lib/*', '-d', 'classes', ...sources], { cwd: folder })
      const options = ['-Dfile.encoding=UTF-8', '-XX:TieredStopAtLevel=1', '-cp', classPath]
      return (program, ...words) =>
        run('java', [...options, program === 'sign' ? 'Sign' : 'Call', ...words], { cwd: folder })
    },
  },
}

/** Names what this machine lacks for a language. */
export async function missingFor({ needs }: Language): Promise<readonly string[]> {
  const missing: string[] = []
  for (const [command, argument] of needs) if (!(await isThere(command, argument))) missing.push(command)
  return missing
}

/** Whether a program is on this machine and runs. */
export async function isThere(command: string, argument: string): Promise<boolean> {
  const found = await runToEnd(command, [argument], { cwd: here }).catch(() => undefined)
  return found?.status === 0
}
