import { cp, mkdir } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { run, runToEnd } from '../run-program.ts'

/** Prints a UserSig: of our shim for `ours …`, of the vendor's package for `official …`. */
type Sign = (...words: readonly string[]) => Promise<string>

/** One language's signers. */
export interface Signers {
  /** A program that must be there, and how it is asked. */
  readonly needs: readonly (readonly [command: string, argument: string])[]
  /** The vendor's package; absent where its registry does not have it. */
  readonly official?: string
  /** Builds what signs in a folder. */
  prepare(languages: string, folder: string): Promise<Sign>
}

const here = import.meta.dirname

export const signers: Readonly<Record<string, Signers>> = {
  python: {
    needs: [['python3', '--version']],
    official: 'tls-sig-api-v2 1.1 of PyPI',
    async prepare(languages, folder) {
      await run('python3', ['-m', 'venv', '.venv'], { cwd: folder })
      await run('.venv/bin/pip', ['install', '--quiet', 'tls-sig-api-v2==1.1'], { cwd: folder })
      const env = { PYTHONPATH: join(languages, 'python'), PYTHONDONTWRITEBYTECODE: '1' }
      return (...words) =>
        run(join(folder, '.venv/bin/python'), [join(here, 'sign.py'), ...words], { cwd: folder, env })
    },
  },
  go: {
    needs: [['go', 'version']],
    async prepare(languages, folder) {
      await cp(join(languages, 'go'), folder, { recursive: true, filter: (path) => !path.includes('smoke') })
      await mkdir(join(folder, 'sign'))
      await cp(join(here, 'sign.go'), join(folder, 'sign/main.go'))
      await run('go', ['build', '-o', 'signer', './sign'], { cwd: folder })
      return (...words) => run(join(folder, 'signer'), words, { cwd: folder })
    },
  },
  java: {
    needs: [
      ['javac', '-version'],
      ['mvn', '-v'],
    ],
    official: 'com.github.tencentyun:tls-sig-api-v2 2.0 of Maven Central',
    async prepare(languages, folder) {
      await cp(join(here, 'official-pom.xml'), join(folder, 'pom.xml'))
      await run('mvn', ['-B', '-q', 'dependency:copy-dependencies', '-DoutputDirectory=lib'], { cwd: folder })
      const shim = join(languages, 'java/src/main/java/portrait')
      const sources = [join(here, 'Sign.java'), join(shim, 'UserSig.java'), join(shim, 'Hmac.java')]
      const classPath = ['lib/*', 'classes'].join(delimiter)
      await run('javac', ['-cp', 'lib/*', '-d', 'classes', ...sources], { cwd: folder })
      return (...words) => run('java', ['-Dfile.encoding=UTF-8', '-cp', classPath, 'Sign', ...words], { cwd: folder })
    },
  },
}

/** Names what this machine lacks for a language. */
export async function missingFor({ needs }: Signers): Promise<readonly string[]> {
  const missing: string[] = []
  for (const [command, argument] of needs) {
    const found = await runToEnd(command, [argument], { cwd: here }).catch(() => undefined)
    if (found?.status !== 0) missing.push(command)
  }
  return missing
}
