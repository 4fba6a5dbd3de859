/**
 * Generated, do not edit. To change it, edit the spec and run `pnpm generate`.
 * Generator: portrait-codegen
 * Source: specs/shared/control-errors.yaml, SHA-256 b2273c42eb6b3770569f700b76ae4d6e73859e761fb5374eed800e2d7c1bd4d1
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
  "app-exists": {"meaning":"There is an app with this SDKAppID already.","hint":"Change that one, delete it, or choose another SDKAppID.","status":409,"retryable":false},
  "setting-refused": {"meaning":"A setting of the app cannot be what it is said to be.","hint":"Mend what is named; nothing was changed.","status":400,"retryable":false},
  "user-not-found": {"meaning":"There is no such user in this app.","hint":"Check the UserID's spelling, which is case-sensitive, and the SDKAppID.","status":404,"retryable":false},
  "broken-line": {"meaning":"A line of the request is not what it must be.","hint":"Mend the line that is named, and send everything again.","status":400,"retryable":false},
  "seed-refused": {"meaning":"The seed contradicts itself, an app's settings, or what is there.","hint":"Mend what is named; nothing was written.","status":400,"retryable":false},
  "no-seed": {"meaning":"The service knows no seed to go back to.","hint":"Start it with a seed, or restore a snapshot.","status":409,"retryable":false},
  "state-version": {"meaning":"The export has a version of the format that this release does not know.","hint":"Import it with the release that made it, or a newer one.","status":400,"retryable":false},
  "state-incomplete": {"meaning":"The export has no end, or not as much as its end says.","hint":"It broke off on its way; export once more. Nothing was changed.","status":400,"retryable":false},
  "snapshot-not-found": {"meaning":"There is no snapshot of this name.","hint":"List the snapshots.","status":404,"retryable":false},
  "too-many-snapshots": {"meaning":"There are as many snapshots as the service keeps.","hint":"Delete one, or save under the name of one.","status":409,"retryable":false},
  "moment-refused": {"meaning":"The clock cannot go there.","hint":"It goes from 1970 to the end of 9999; advance moves it on, and freeze sets it to any moment.","status":400,"retryable":false},
  "fault-refused": {"meaning":"A fault rule cannot be used.","hint":"Mend the rule that is named; the rules that were there still are.","status":400,"retryable":false},
  "journal-off": {"meaning":"The service keeps no journal.","hint":"Start it with one; `portrait start` always has it.","status":404,"retryable":false},
} as const
