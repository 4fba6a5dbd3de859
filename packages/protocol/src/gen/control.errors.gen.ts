/**
 * Generated, do not edit. To change it, edit the spec and run `pnpm generate`.
 * Generator: portrait-codegen
 * Source: specs/shared/control-errors.yaml, SHA-256 470eb449ef3d5276231518bc03fb9026ec78f219cca8241c8a19a7f91225afd1
 */
/** Error codes: what each means, what to do about it, whether the same request may succeed later. */
export const controlErrors = {
  "control-off": {"meaning":"The control API is switched off.","hint":"Start the service with a control token; `portrait start` has one unless it was given --no-control.","status":404,"retryable":false},
  "origin-not-allowed": {"meaning":"Pages of this origin may not call the control API.","hint":"Call from outside a page, or start the service with --control-origin ORIGIN.","status":403,"retryable":false},
  "unauthorized": {"meaning":"The control token is missing or wrong.","hint":"Send Authorization: Bearer TOKEN with the controlToken of the ready file; each start makes a new one.","status":401,"retryable":false},
  "not-found": {"meaning":"There is no such control.","hint":"Compare the path with docs/reference/control.md.","status":404,"retryable":false},
  "method-not-allowed": {"meaning":"The method is not possible at this path.","hint":"Use one of those in the Allow header.","status":405,"retryable":false},
  "body-too-large": {"meaning":"The request's body is too large.","hint":"Send users in bulk as lines of JSON, which may be as many as you like.","status":413,"retryable":false},
  "not-json": {"meaning":"The request's body is not JSON in UTF-8.","hint":"Check the text with a JSON parser.","status":400,"retryable":false},
  "invalid": {"meaning":"The request breaks the control API's contract.","hint":"Compare it with specs/control/openapi.yaml.","status":400,"retryable":false},
  "app-not-found": {"meaning":"There is no app with this SDKAppID.","hint":"List the apps, or create it.","status":404,"retryable":false},
} as const
