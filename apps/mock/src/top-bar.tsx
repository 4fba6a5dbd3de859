import { Button } from 'react-aria-components'

interface TopBarProps {
  /** Where the service is. */
  readonly place: string
  onStartOver?(): void
}

/** The name of the page, where its service is, and the way back to the beginning. */
export function TopBar({ place, onStartOver }: TopBarProps) {
  return (
    <header className="top-bar">
      <h1 className="wordmark">Portrait</h1>
      <p className="tag">{place}</p>
      {onStartOver !== undefined && (
        <Button className="quiet start-over" onPress={onStartOver}>
          Start over
        </Button>
      )}
    </header>
  )
}
