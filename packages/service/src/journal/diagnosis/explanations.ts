import type { Facts } from '../../facts.ts'
import { authorization } from './authorization.ts'
import { bodyTooLarge } from './body-too-large.ts'
import { clock } from './clock.ts'
import { contentWord } from './content-word.ts'
import { disabled } from './disabled.ts'
import { failedAccounts } from './failed-accounts.ts'
import { frequency } from './frequency.ts'
import { futureUserSig } from './future-user-sig.ts'
import { kicked } from './kicked.ts'
import { missingParameter } from './missing-parameter.ts'
import { notAdmin } from './not-admin.ts'
import { notJson } from './not-json.ts'
import { permission } from './permission.ts'
import { pushPace } from './push-pace.ts'
import type { Explain } from './scene.ts'
import { shape } from './shape.ts'
import { tc3 } from './tc3.ts'
import { tooLong } from './too-long.ts'
import { unknownAccount } from './unknown-account.ts'
import { unknownApp } from './unknown-app.ts'
import { unknownAttribute } from './unknown-attribute.ts'
import { unknownCommand } from './unknown-command.ts'
import { unknownSecretId } from './unknown-secret-id.ts'
import { unknownTag } from './unknown-tag.ts'
import { userSig } from './user-sig.ts'
import { v1 } from './v1.ts'
import { value } from './value.ts'
import { wrongEdition } from './wrong-edition.ts'
import { wrongMethod } from './wrong-method.ts'
import { wrongRegion } from './wrong-region.ts'

/** What explains each kind of facts; a kind without an explanation is a type error. */
export const explanations: { readonly [Kind in Facts['kind']]: Explain<Kind> } = {
  authorization,
  'body-too-large': bodyTooLarge,
  clock,
  'content-word': contentWord,
  disabled,
  'failed-accounts': failedAccounts,
  frequency,
  'future-user-sig': futureUserSig,
  kicked,
  'missing-parameter': missingParameter,
  'not-admin': notAdmin,
  'not-json': notJson,
  permission,
  'push-pace': pushPace,
  shape,
  tc3,
  'too-long': tooLong,
  'unknown-account': unknownAccount,
  'unknown-app': unknownApp,
  'unknown-attribute': unknownAttribute,
  'unknown-command': unknownCommand,
  'unknown-secret-id': unknownSecretId,
  'unknown-tag': unknownTag,
  'user-sig': userSig,
  v1,
  value,
  'wrong-edition': wrongEdition,
  'wrong-method': wrongMethod,
  'wrong-region': wrongRegion,
}
