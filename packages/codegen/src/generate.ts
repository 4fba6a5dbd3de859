import type { Code } from './document.ts'
import { emitErrors, readCatalogue, requireCodes } from './emit-errors.ts'
import { emitFields } from './emit-fields.ts'
import { emitOperations } from './emit-operations.ts'
import { emitFieldReference, emitReference } from './emit-reference.ts'
import { emitTypes } from './emit-types.ts'
import { emitAnswerValidators, emitDocumentValidators, emitRequestValidators } from './emit-validators.ts'
import { moduleHeader, pageHeader } from './header.ts'
import { loadSharedPage, loadSpec, type Spec } from './load-spec.ts'
import { readOperations } from './operation.ts'
import { toolVersions } from './tool-versions.ts'

/** Generated files: text by path from the project's root. */
export type GeneratedFiles = ReadonlyMap<string, string>

/** Folders that hold nothing but generated files; they are wiped before they are written. */
export const generatedFolders = ['packages/protocol/src/gen', 'docs/reference'] as const

const [modules, pages] = generatedFolders

/** Runs the whole pipeline in memory: nothing is written when a spec is wrong. */
export async function generate(root: string): Promise<GeneratedFiles> {
  const [chat, lcic, web, control] = await Promise.all(
    ['chat', 'lcic', 'web', 'control'].map((api) => loadSpec(root, api)),
  )
  if (!chat || !lcic || !web || !control) throw new Error('unreachable')
  const chatErrors = readCatalogue('specs/shared/chat-errors.yaml', await loadSharedPage(root, 'chat-errors'))
  const lcicErrors = readCatalogue('specs/shared/lcic-errors.yaml', await loadSharedPage(root, 'lcic-errors'))
  const fieldPage = await loadSharedPage(root, 'profile-fields')
  for (const [spec, catalogue] of [
    [chat, chatErrors],
    [lcic, lcicErrors],
    [web, chatErrors],
  ] as const) {
    requireCodes(spec.source, catalogue, usedCodes(spec))
  }
  const versions = await toolVersions()
  const files = new Map<string, string>()
  const addModule = (name: string, specs: readonly Spec[], generator: string, text: string) =>
    files.set(`${modules}/${name}.gen.ts`, moduleHeader({ generator, specs }) + text)
  const addPage = (name: string, specs: readonly Spec[], text: string) =>
    files.set(`${pages}/${name}.md`, pageHeader({ generator: 'portrait-codegen', specs }) + text)

  for (const spec of [chat, lcic, web, control]) {
    addModule(`${spec.api}.types`, [spec], versions.types, await emitTypes(spec))
  }
  for (const spec of [chat, lcic, web]) {
    addModule(`${spec.api}.operations`, [spec], 'portrait-codegen', emitOperations(spec))
    addModule(`${spec.api}.requests`, [spec], versions.validators, emitRequestValidators(spec))
    addModule(`${spec.api}.answers`, [spec], versions.validators, emitAnswerValidators(spec))
    addPage(spec.api, [spec], emitReference(spec, spec === lcic ? lcicErrors : chatErrors))
  }
  addModule('control.documents', [control], versions.validators, emitDocumentValidators(control, ['App', 'Seed']))
  addModule('chat.errors', [chat], 'portrait-codegen', emitErrors('chatErrors', chatErrors))
  addModule('lcic.errors', [lcic], 'portrait-codegen', emitErrors('lcicErrors', lcicErrors))
  addModule('profile-fields', [chat], 'portrait-codegen', emitFields(fieldPage))
  addPage('profile-fields', [chat], emitFieldReference(fieldPage))
  return files
}

/** Every code that a spec mentions anywhere. */
function usedCodes(spec: Spec): readonly Code[] {
  const raw = spec.raw
  const own = [...(raw['x-errors'] ?? []), ...(raw['x-never'] ?? []).flatMap(({ codes }) => codes)]
  const operations = readOperations(spec).flatMap(({ errors, never, violations, rateLimit }) => [
    ...errors,
    ...never.flatMap(({ codes }) => codes),
    ...Object.values(violations),
    rateLimit.error,
  ])
  return [...own, ...operations]
}
