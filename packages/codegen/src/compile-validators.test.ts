import { describe, expect, it } from 'vitest'
import { compileValidators } from './compile-validators.ts'
import type { Schema } from './document.ts'
import { ownRuntime } from './validator-runtime.ts'

interface Compiled {
  (value: unknown): boolean
  readonly errors?: readonly { readonly schemaPath: string }[] | null
}

/** Compiles a schema and runs what comes out; Node's own counting stands in for the run-time parts. */
function load(schema: Schema): Compiled {
  const body = compileValidators({ check: schema }, ownRuntime).replace(/^import .*$/gm, '')
  const create = new Function('byteLength', 'codePointLength', `${body}\nreturn check`)
  return create(Buffer.byteLength, (text: string) => [...text].length)
}

describe('compiled validators', () => {
  it('count bytes for x-max-bytes and characters for maxLength', () => {
    const bytes = load({ type: 'string', 'x-max-bytes': 4 })
    expect([bytes('éé'), bytes('ééa'), bytes('abcd'), bytes('abcde')]).toEqual([true, false, true, false])
    expect(bytes.errors?.[0]?.schemaPath).toBe('#/x-max-bytes')
    const characters = load({ type: 'string', maxLength: 2 } as Schema)
    expect([characters('éé'), characters('😀😀'), characters('abc')]).toEqual([true, true, false])
  })

  it('take hostile keys for keys like any other', () => {
    const closed = load({ type: 'object', additionalProperties: false, properties: { a: { type: 'string' } } })
    for (const key of ['__proto__', 'constructor', 'toString']) {
      expect(closed(JSON.parse(`{"${key}":"x"}`)), key).toBe(false)
    }
    const map = load({ type: 'object', additionalProperties: { type: 'string' } })
    expect(map(JSON.parse('{"__proto__":"x","constructor":"y"}'))).toBe(true)
    expect(map(JSON.parse('{"__proto__":{}}'))).toBe(false)
    expect(map(JSON.parse('{"constructor":5}'))).toBe(false)
  })

  it('stop at the first violation', () => {
    const list = load({ type: 'array', items: { type: 'string' } })
    expect(list(Array.from({ length: 1000 }, () => 5))).toBe(false)
    expect(list.errors).toHaveLength(1)
  })

  it('import only the parts they need, and no package', () => {
    expect(compileValidators({ check: { type: 'string' } }, ownRuntime)).not.toContain('import')
    const code = compileValidators({ check: { type: 'string', 'x-max-bytes': 4, maxLength: 2 } as Schema }, ownRuntime)
    expect(code.match(/^import .*$/gm)).toEqual([
      "import { codePointLength } from '../code-point-length.ts'",
      "import { byteLength } from '../byte-length.ts'",
    ])
    expect(code).not.toContain('require(')
  })

  it('refuse a keyword that needs a part of Ajv', () => {
    const unique = { type: 'array', uniqueItems: true, items: { type: ['object', 'array'] } } as Schema
    expect(() => compileValidators({ check: unique }, ownRuntime)).toThrow(
      expect.objectContaining({
        name: 'SpecError',
        message: expect.stringContaining('needs require("ajv/dist/runtime/equal")'),
      }),
    )
  })
})
