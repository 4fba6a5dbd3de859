/**
 * Generated, do not edit. To change it, edit the spec and run `pnpm generate`.
 * Generator: ajv 8.20.0 (standalone)
 * Source: specs/control/openapi.yaml, SHA-256 270d2702908247dd03d1355804deda59061b83de8078807fe554e349d10f6cf9
 */
// @ts-nocheck: compiled by Ajv
import { createValidator } from '../create-validator.ts'



/** The lines of the control API's requests. */
export const controlLines: Readonly<Record<never, import('../create-validator.ts').Validator<import('../wire.ts').ControlErrorCode>>> = {

}
