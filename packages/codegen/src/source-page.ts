import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  visit,
  type Document as YamlDocument,
} from 'yaml'
import type { Code } from './document.ts'
import { SpecError } from './spec-error.ts'

/** Keys and indexes that lead to a part of a document. */
export type PartPath = readonly (string | number)[]

/** A YAML or JSON file that knows the line of everything in it. */
export interface SourcePage {
  /** Path from the project's root. */
  readonly source: string
  /** Absolute path. */
  readonly file: string
  readonly text: string
  readonly value: unknown
  /** `FILE:LINE` of a part, or of the nearest thing around it. */
  locate(path: PartPath): string
  /** `FILE:LINE` of the first place where one of our extensions names a code. */
  locateCode(code: Code): string | undefined
}

/** Parses a file. Throws a SpecError that names the line which is not YAML. */
export function parsePage(source: string, file: string, text: string): SourcePage {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const language = /\.json$/i.test(file) ? 'JSON' : 'YAML'
  const lineOf = (offset: number | undefined) => `${source}:${lines.linePos(offset ?? 0).line}`
  const [error] = document.errors
  if (error !== undefined)
    throw new SpecError(
      `${lineOf(error.pos[0])}: this is not ${language}: ${error.message.split('\n')[0]}. Mend the line, or the one above it.`,
    )
  return {
    source,
    file,
    text,
    value: document.toJS(),
    locate: (path) => lineOf(offsetOf(document, path)),
    locateCode(code) {
      const offset = offsetOfCode(document, code)
      return offset === undefined ? undefined : lineOf(offset)
    },
  }
}

function offsetOf(document: YamlDocument, path: PartPath): number | undefined {
  let node: unknown = document.contents
  let offset: number | undefined
  for (const step of path) {
    const container = isAlias(node) ? node.resolve(document) : node
    if (isMap(container)) {
      const pair: Pair | undefined = container.items.find(({ key }) => String(key) === String(step))
      if (pair === undefined) break
      offset = (pair.key as Node).range?.[0] ?? offset
      node = pair.value
    } else if (isSeq(container)) {
      node = container.items[Number(step)]
      offset = (node as Node | undefined)?.range?.[0] ?? offset
    } else break
  }
  return offset
}

function offsetOfCode(document: YamlDocument, code: Code): number | undefined {
  let offset: number | undefined
  visit(document, {
    Scalar(_, node, ancestors) {
      const isInExtension = ancestors.some(
        (ancestor) => 'key' in ancestor && isScalar(ancestor.key) && String(ancestor.key.value).startsWith('x-'),
      )
      if (!isInExtension || node.value !== code) return undefined
      offset = node.range?.[0]
      return visit.BREAK
    },
  })
  return offset
}
