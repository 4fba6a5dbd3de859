import '@fontsource-variable/instrument-sans/wght.css'
import '@fontsource/instrument-serif/latin.css'
import './styles/base.css'
import './styles/layout.css'
import './styles/profile.css'
import './styles/workbench.css'
import './styles/panels.css'
import './styles/phone.css'
import { type ReactNode, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { readTheme, showTheme } from './theme/theme.ts'

// Before anything is drawn: the browser waits for this file.
showTheme(readTheme())

/** Puts the page into the document. What is returned shows something else in its place. */
export function mountPage(): (content: ReactNode) => void {
  const root = createRoot(document.querySelector('#root') ?? document.body)
  return (content) => root.render(<StrictMode>{content}</StrictMode>)
}
