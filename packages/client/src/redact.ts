const placeholder = '(redacted)'

/** A text without a secret. */
export function redact(text: string, secret: string): string {
  return text.replaceAll(secret, placeholder)
}

/** The error itself, or, when its texts hold the secret, one that says the same without it. */
export function redactError(error: unknown, secret: string): unknown {
  if (!(error instanceof Error)) return error
  const texts = `${error.message} ${error.stack} ${String(error.cause)}`
  return texts.includes(secret) ? new Error(redact(error.message, secret)) : error
}
