import { Button } from 'react-aria-components'
import type { AppName } from './source/data-source.ts'
import { ThemeSwitch } from './theme/theme-switch.tsx'

interface TopBarProps {
  /** Where the service is. */
  readonly place: string
  /** The app on show and the others, where there are several. */
  readonly apps?:
    | { readonly shown: number; readonly all: readonly AppName[]; onPick(sdkAppId: number): void }
    | undefined
  onStartOver?(): void
}

/** The name of the page, where its service is, how it looks, and the way back to the beginning. */
export function TopBar({ place, apps, onStartOver }: TopBarProps) {
  return (
    <header className="top-bar">
      <h1 className="wordmark">Portrait</h1>
      <p className="tag">{place}</p>
      {apps !== undefined && (
        <label className="app-picker">
          App
          <select value={apps.shown} onChange={(event) => apps.onPick(Number(event.target.value))}>
            {apps.all.map(({ sdkAppId, name }) => (
              <option key={sdkAppId} value={sdkAppId}>
                {name} ({sdkAppId})
              </option>
            ))}
          </select>
        </label>
      )}
      <div className="top-bar-end">
        <ThemeSwitch />
        {onStartOver !== undefined && (
          <Button className="quiet" onPress={onStartOver}>
            Start over
          </Button>
        )}
      </div>
    </header>
  )
}
