/**
 * Generated, do not edit. To change it, edit the spec and run `pnpm generate`.
 * Generator: ajv 8.20.0 (standalone)
 * Source: specs/control/openapi.yaml, SHA-256 048d92cf4715d164446253c27c124d6fab1281e71b9aaddaef16985c679e814c
 */
// @ts-nocheck: compiled by Ajv
import { createValidator } from '../create-validator.ts'



/** The lines of the control API's requests. */
export const controlLines: Readonly<Record<never, import('../create-validator.ts').Validator<import('../wire.ts').ControlErrorCode>>> = {

}
