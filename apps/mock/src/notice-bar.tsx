import { useEffect } from 'react'

/** A short word about what has just happened. */
export interface Notice {
  readonly text: string
  readonly action?: { readonly label: string; run(): void }
}

const shownMs = 8_000

/** Shows a notice for a while, and reads it out. */
export function NoticeBar({ notice, onDismiss }: { readonly notice: Notice | undefined; onDismiss(): void }) {
  useEffect(() => {
    if (notice === undefined) return
    const timer = setTimeout(onDismiss, shownMs)
    return () => clearTimeout(timer)
  }, [notice, onDismiss])

  return (
    <div className="notice-place" role="status">
      {notice !== undefined && (
        <p className="notice">
          {notice.text}
          {notice.action !== undefined && (
            <button type="button" onClick={notice.action.run}>
              {notice.action.label}
            </button>
          )}
        </p>
      )}
    </div>
  )
}
