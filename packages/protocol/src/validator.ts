export { byteLength } from './byte-length.ts'
export { codePointLength } from './code-point-length.ts'
export { createValidator, type Validator, type Violation } from './create-validator.ts'
