import type { chatErrors } from './gen/chat.errors.gen.ts'
import type { components as Chat } from './gen/chat.types.gen.ts'
import type { controlErrors } from './gen/control.errors.gen.ts'
import type { components as Control } from './gen/control.types.gen.ts'
import type { lcicErrors } from './gen/lcic.errors.gen.ts'
import type { components as Lcic } from './gen/lcic.types.gen.ts'
import type { components as Web } from './gen/web.types.gen.ts'

/** A code of the Chat error catalogue; the web API's problems carry the same ones. */
export type ChatErrorCode = keyof typeof chatErrors
/** A code of the LCIC error catalogue. */
export type LcicErrorCode = keyof typeof lcicErrors
/** A code of the control API's error catalogue. */
export type ControlErrorCode = keyof typeof controlErrors

type ErrorEntry = (typeof chatErrors)[ChatErrorCode] | (typeof lcicErrors)[LcicErrorCode]
/** What a caller may handle in a way of its own; many codes mean the same to it. */
export type ErrorKind = Extract<ErrorEntry, { kind: string }>['kind']

/** What a Chat command answers when it fails, inside HTTP 200. */
export type ChatFailure = Chat['schemas']['Failure'] & { ErrorDisplay?: string }
/** One tag and its value. */
export type ProfileItem = Chat['schemas']['ProfileItem']
/** What is inside `Response` when an LCIC action fails. */
export type LcicFailure = Lcic['schemas']['Failure']

/** A profile as the vendor's browser SDK shows it. */
export type Profile = Web['schemas']['Profile']
/** The fields of a profile that an update may name. */
export type ProfileUpdate = Web['schemas']['ProfileUpdate']
/** What the events of the change stream carry, by name. */
export type ChangeEvents = Web['schemas']['ChangeEvents']
/** RFC 9457 problem with the vendor's code. */
export type Problem = Web['schemas']['Problem']

/** Something that goes wrong on purpose: for which requests, how often, and what. */
export type FaultRule = Control['schemas']['FaultRule']
/** Why a request was refused or is surprising. */
export type Diagnosis = Control['schemas']['Diagnosis']
/** A stable word for why a request was refused. */
export type DiagnosisCause = Control['schemas']['DiagnosisCause']
/** One request and its answer, without secrets. */
export type JournalEntry = Control['schemas']['JournalEntry']

/** RFC 9457 problem of the control API. */
export type ControlProblem = Control['schemas']['Problem']
/** An app's whole configuration. */
export type App = Control['schemas']['App']
/** Answers where the vendor's documents are silent; see specs/PROVENANCE.md. */
export type Choices = Control['schemas']['Choices']
/** A seed file. */
export type Seed = Control['schemas']['Seed']
/** An app of a seed file with its users. */
export type SeedApp = Control['schemas']['SeedApp']
/** A user of a seed file. */
export type SeedUser = Control['schemas']['SeedUser']
