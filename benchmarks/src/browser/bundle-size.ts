import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

/** The size of what a page loads that uses one export of a package, minified and compressed with gzip, in bytes. */
export async function bundleSize(specifier: string, name: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { ${name} as used } from '${specifier}'; globalThis.used = used`,
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2023',
    conditions: ['@portrait/source'],
    external: ['react'],
    write: false,
    logLevel: 'error',
  })
  const [file] = outputFiles
  if (file === undefined) throw new Error(`esbuild made nothing of ${specifier}.`)
  return gzipSync(file.contents, { level: 9 }).length
}
