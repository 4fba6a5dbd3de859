/**
 * Generated, do not edit. To change it, edit the spec and run `pnpm generate`.
 * Generator: ajv 8.20.0 (standalone)
 * Source: specs/control/openapi.yaml, SHA-256 55f3c15154b4457b694c58e3038e57d045e2539d528b26fb0ccc0d903e66ed22
 */
// @ts-nocheck: compiled by Ajv
import { createValidator } from '../create-validator.ts'



/** The lines of the control API's requests. */
export const controlLines: Readonly<Record<never, import('../create-validator.ts').Validator<import('../wire.ts').ControlErrorCode>>> = {

}
