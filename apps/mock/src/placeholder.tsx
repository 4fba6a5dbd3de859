import type { ReactNode } from 'react'

/** Says why there is nothing to see, and how there will be something. */
export function Empty({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="empty">
      <p className="empty-title">{title}</p>
      <p>{children}</p>
    </div>
  )
}

/** Stands where something will be, and says so. */
export function Loading({ what }: { readonly what: string }) {
  return (
    <div className="loading" role="status">
      <span className="visually-hidden">{what}</span>
      <div className="bone" />
      <div className="bone" />
      <div className="bone" />
    </div>
  )
}
