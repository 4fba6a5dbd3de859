import { type RefObject, useEffect, useRef } from 'react'

/** Scrolls an element into view when another thing is picked for it, where it stands below what it was picked in. */
export function useShown<Target extends HTMLElement>(picked: unknown): RefObject<Target | null> {
  const target = useRef<Target>(null)
  useEffect(() => {
    const element = target.current
    const before = element?.previousElementSibling
    if (picked === undefined || element === null || !before) return
    if (element.getBoundingClientRect().top >= before.getBoundingClientRect().bottom) element.scrollIntoView()
  }, [picked])
  return target
}
