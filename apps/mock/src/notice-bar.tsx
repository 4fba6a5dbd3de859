import { useEffect, useState } from 'react'

/** A short word about what has just happened. */
export interface Notice {
  readonly text: string
  readonly action?: { readonly label: string; run(): void }
}

const shownMs = 5_000
// Time to get there, by keyboard as well.
const shownWithActionMs = 20_000

/** Shows a notice for a while, longer while somebody is at it, and reads it out. */
export function NoticeBar({ notice, onDismiss }: { readonly notice: Notice | undefined; onDismiss(): void }) {
  const [isHeld, setHeld] = useState(false)
  const hold = () => setHeld(true)
  const release = () => setHeld(false)
  const run = () => {
    release()
    notice?.action?.run()
  }
  const dismiss = () => {
    // The button goes away from under the pointer, which then leaves nothing.
    release()
    onDismiss()
  }

  useEffect(() => {
    if (notice === undefined || isHeld) return
    const timer = setTimeout(onDismiss, notice.action === undefined ? shownMs : shownWithActionMs)
    return () => clearTimeout(timer)
  }, [notice, isHeld, onDismiss])

  return (
    <div
      className="notice-place"
      role="status"
      onPointerEnter={hold}
      onPointerLeave={release}
      onFocus={hold}
      onBlur={release}
    >
      {notice !== undefined && (
        <p className="notice">
          {notice.text}
          {notice.action !== undefined && (
            <button type="button" onClick={run}>
              {notice.action.label}
            </button>
          )}
          <button type="button" className="dismiss" aria-label="Dismiss" onClick={dismiss}>
            ×
          </button>
        </p>
      )}
    </div>
  )
}
