export { byteLength } from './byte-length.ts'
export type { Validator, Violation } from './create-validator.ts'
export { chatErrors } from './gen/chat.errors.gen.ts'
export { type ChatOperations, chatGatewayErrors, chatOperations, chatSettings } from './gen/chat.operations.gen.ts'
export { lcicErrors } from './gen/lcic.errors.gen.ts'
export { type LcicOperations, lcicGatewayErrors, lcicOperations, lcicSettings } from './gen/lcic.operations.gen.ts'
export { customMaxBytes, customTagPrefix } from './gen/profile-fields.gen.ts'
export { type WebOperations, webGatewayErrors, webOperations, webSettings } from './gen/web.operations.gen.ts'
export { type ProfileField, type Side, standardFields, toCustomField } from './profile-field.ts'
export type {
  App,
  ChatErrorCode,
  ChatFailure,
  Choices,
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
