import { checkExamples } from './check-examples.ts'
import { checkOperations } from './check-operations.ts'
import { emitBundle } from './emit-bundle.ts'
import { emitErrors, readCatalogue, requireCodes } from './emit-errors.ts'
import { emitFidelity } from './emit-fidelity.ts'
import { emitFields } from './emit-fields.ts'
import { emitOperations } from './emit-operations.ts'
import { emitFieldReference, emitReference } from './emit-reference.ts'
import { emitSummary } from './emit-summary.ts'
import { emitTypes } from './emit-types.ts'
import {
  emitAnswerValidators,
  emitDocumentValidators,
  emitLineValidators,
  emitRequestValidators,
} from './emit-validators.ts'
import { findCitations } from './find-citations.ts'
import { moduleHeader, pageHeader } from './header.ts'
import { bundleSpec, loadPage, loadSharedPage, loadSpec, type Source } from './load-spec.ts'
import { toOpenApi30 } from './openapi-3-0.ts'
import { readRequirements } from './read-requirements.ts'
import { toolVersions } from './tool-versions.ts'
import { usedCodes } from './used-codes.ts'

/** Generated files: text by path from the project's root. */
export type GeneratedFiles = ReadonlyMap<string, string>

/** Folders that hold nothing but generated files; they are wiped before they are written. */
export const generatedFolders = ['packages/protocol/src/gen', 'docs/reference', 'specs/bundled'] as const

const [modules, pages, bundles] = generatedFolders

/** Schemas that are validated by themselves, by API: configuration, and what is sent without being asked for. */
const documentsByApi: Readonly<Record<string, readonly string[]>> = {
  chat: ['CallbackPortraitSet', 'StateChange'],
  web: [
    'ChangeEvents',
    'ReadyEvent',
    'ProfileUpdatedEvent',
    'AccountDeletedEvent',
    'KickedEvent',
    'PushEvent',
    'ResyncEvent',
  ],
  control: ['App', 'Seed', 'SeedApp', 'FaultRules'],
}

/** Runs the whole pipeline in memory: nothing is written when a spec is wrong. */
export async function generate(root: string): Promise<GeneratedFiles> {
  // One after another: of several specs that cannot be used, the first is named.
  const chat = await loadSpec(root, 'chat')
  const lcic = await loadSpec(root, 'lcic')
  const web = await loadSpec(root, 'web')
  const control = await loadSpec(root, 'control')
  const chatCatalogue = await loadSharedPage(root, 'chat-errors')
  const lcicCatalogue = await loadSharedPage(root, 'lcic-errors')
  const controlCatalogue = await loadSharedPage(root, 'control-errors')
  const fields = await loadSharedPage(root, 'profile-fields')
  const chatErrors = readCatalogue(chatCatalogue)
  const lcicErrors = readCatalogue(lcicCatalogue)
  const controlErrors = readCatalogue(controlCatalogue)
  const apis = [
    { spec: chat, catalogue: chatCatalogue, errors: chatErrors },
    { spec: lcic, catalogue: lcicCatalogue, errors: lcicErrors },
    { spec: web, catalogue: chatCatalogue, errors: chatErrors },
    { spec: control, catalogue: controlCatalogue, errors: controlErrors },
  ]
  for (const { spec, catalogue, errors } of apis) {
    const used = usedCodes(spec)
    checkOperations(spec)
    requireCodes(spec, errors, used, `${catalogue.source}. Add it there.`)
    checkExamples(spec)
  }
  const versions = toolVersions()
  const files = new Map<string, string>()
  const addModule = (name: string, sources: readonly Source[], generator: string, text: string) =>
    files.set(`${modules}/${name}.gen.ts`, moduleHeader({ generator, sources }) + text)
  const addPage = (name: string, sources: readonly Source[], text: string) =>
    files.set(`${pages}/${name}.md`, pageHeader({ generator: 'portrait-codegen', sources }) + text)

  for (const { spec, catalogue, errors } of apis) {
    const bundled = await bundleSpec(root, spec)
    addModule(`${spec.api}.types`, [spec], versions.types, await emitTypes(bundled))
    addModule(`${spec.api}.operations`, [spec], 'portrait-codegen', emitOperations(spec))
    addModule(`${spec.api}.requests`, [spec], versions.validators, emitRequestValidators(spec))
    addModule(`${spec.api}.answers`, [spec], versions.validators, emitAnswerValidators(spec))
    addPage(spec.api, [spec, catalogue], emitReference(spec, errors))
    files.set(`${bundles}/${spec.api}.json`, emitBundle(bundled, spec))
    files.set(`${bundles}/${spec.api}-3.0.3.json`, emitBundle(toOpenApi30(bundled, errors), spec))
  }
  addModule('control.lines', [control], versions.validators, emitLineValidators(control))
  for (const { spec } of apis) {
    const documents = documentsByApi[spec.api]
    if (documents !== undefined)
      addModule(`${spec.api}.documents`, [spec], versions.validators, emitDocumentValidators(spec, documents))
  }
  addModule('chat.errors', [chatCatalogue], 'portrait-codegen', emitErrors('chatErrors', chatErrors))
  addModule('lcic.errors', [lcicCatalogue], 'portrait-codegen', emitErrors('lcicErrors', lcicErrors))
  addModule('control.errors', [controlCatalogue], 'portrait-codegen', emitErrors('controlErrors', controlErrors))
  addModule('profile-fields', [fields], 'portrait-codegen', emitFields(fields.page))
  addPage('profile-fields', [fields], emitFieldReference(fields.page))

  const catalogues = [chatCatalogue, lcicCatalogue, controlCatalogue]
  addPage('summary', [chat, lcic, web, control, ...catalogues, fields], emitSummary(apis, fields.page))

  const tables = await Promise.all([chat, lcic, web].map(({ api }) => loadPage(root, `specs/requirements/${api}.yaml`)))
  const chapters = [chat, lcic, web].map((spec, index) => ({
    spec,
    groups: readRequirements(tables[index] ?? fields, spec),
  }))
  const header = pageHeader({ generator: 'portrait-codegen', sources: [chat, lcic, web, ...tables] })
  files.set('docs/fidelity.md', header + emitFidelity(chapters, await findCitations(root)))
  return files
}
