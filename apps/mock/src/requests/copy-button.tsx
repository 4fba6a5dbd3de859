import { useEffect, useState } from 'react'
import { Button } from 'react-aria-components'

const shownMs = 2_000

/** Copies a text to the clipboard, and says whether that worked. */
export function CopyButton({ label, text }: { readonly label: string; text(): Promise<string> }) {
  const [outcome, setOutcome] = useState('')

  useEffect(() => {
    if (outcome === '') return
    const timer = setTimeout(() => setOutcome(''), shownMs)
    return () => clearTimeout(timer)
  }, [outcome])

  async function copy() {
    try {
      const copied = await text()
      await navigator.clipboard.writeText(copied).then(
        () => setOutcome('Copied'),
        () => setOutcome('The browser did not let it be copied'),
      )
    } catch (error) {
      setOutcome(`Not copied: ${error instanceof Error ? error.message : String(error)}`)
    }
  }

  return (
    <span className="copy">
      <Button className="quiet" onPress={copy}>
        {label}
      </Button>
      <span role="status">{outcome}</span>
    </span>
  )
}
