export { byteLength } from './byte-length.ts'
export type { Validator, Violation } from './create-validator.ts'
export {
  type DefinedFields,
  defineFields,
  type FieldDeclaration,
  type FieldDeclarations,
} from './define-fields.ts'
export { chatErrors } from './gen/chat.errors.gen.ts'
export {
  type ChatOperations,
  chatGatewayErrors,
  chatOperations,
  chatPages,
  chatServers,
  chatSettings,
} from './gen/chat.operations.gen.ts'
export { controlErrors } from './gen/control.errors.gen.ts'
export {
  type ControlOperations,
  controlGatewayErrors,
  controlOperations,
  controlServers,
  controlSettings,
} from './gen/control.operations.gen.ts'
export { lcicErrors } from './gen/lcic.errors.gen.ts'
export {
  type LcicOperations,
  lcicGatewayErrors,
  lcicOperations,
  lcicPages,
  lcicServers,
  lcicSettings,
} from './gen/lcic.operations.gen.ts'
export { customKeyPattern, customMaxBytes, customTagPrefix } from './gen/profile-fields.gen.ts'
export {
  type WebOperations,
  webCalls,
  webGatewayErrors,
  webOperations,
  webPages,
  webServers,
  webSettings,
  webStreamCalls,
  webStreams,
} from './gen/web.operations.gen.ts'
export {
  fromProfileItems,
  type ProfileChanges,
  type StandardProfile,
  tagListOf,
  toProfileItems,
  type UserProfile,
} from './profile-codec.ts'
export type { Choice, LocationCodes } from './profile-codec-value.ts'
export { type ProfileField, type Side, standardFields, toCustomField } from './profile-field.ts'
export { ProfileValueError } from './profile-value-error.ts'
export type {
  App,
  ChangeEvents,
  ChatErrorCode,
  ChatFailure,
  Choices,
  ControlErrorCode,
  ControlProblem,
  Diagnosis,
  DiagnosisCause,
  ErrorKind,
  FaultRule,
  JournalEntry,
  LcicErrorCode,
  LcicFailure,
  Problem,
  Profile,
  ProfileItem,
  ProfileUpdate,
  Seed,
  SeedApp,
  SeedUser,
} from './wire.ts'
