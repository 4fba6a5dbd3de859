interface FailureProps {
  readonly title: string
  readonly error: unknown
  onRetry?(): void
}

/** Says what failed, with the vendor's code where there is one, and reads it out. */
export function Failure({ title, error, onRetry }: FailureProps) {
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined
  return (
    <div className="failure" role="alert">
      <p className="failure-title">
        {title}
        {code !== undefined && <code>{code}</code>}
      </p>
      <p>{error instanceof Error ? error.message : String(error)}</p>
      {onRetry !== undefined && (
        <button type="button" onClick={onRetry}>
          Try again
        </button>
      )}
    </div>
  )
}
