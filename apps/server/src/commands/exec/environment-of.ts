import type { Ready } from '../../serve/ready-file.ts'

/** A service's coordinates as environment variables; this command and its settings read the same ones. */
export function environmentOf({
  url,
  sdkAppId,
  admin,
  secretKey,
  tencentCloud,
  controlToken,
}: Ready): Record<string, string> {
  return {
    PORTRAIT_URL: url,
    PORTRAIT_SDKAPPID: String(sdkAppId),
    PORTRAIT_ADMIN: admin,
    PORTRAIT_SECRET_KEY: secretKey,
    PORTRAIT_TENCENT_SECRET_ID: tencentCloud.secretId,
    PORTRAIT_TENCENT_SECRET_KEY: tencentCloud.secretKey,
    ...(controlToken !== undefined && { PORTRAIT_CONTROL_TOKEN: controlToken }),
  }
}
