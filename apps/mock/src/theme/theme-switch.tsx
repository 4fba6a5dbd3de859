import { type ReactNode, useState } from 'react'
import { Radio, RadioGroup } from 'react-aria-components'
import { keepTheme, readTheme, showTheme, type Theme, themes } from './theme.ts'

const looks: Readonly<Record<Theme, { readonly label: string; readonly icon: ReactNode }>> = {
  system: {
    label: 'As the system',
    icon: <path d="M2.5 3.5h15v10h-15zM7 17h6M10 13.5V17" />,
  },
  light: {
    label: 'Light',
    icon: (
      <>
        <circle cx="10" cy="10" r="3.5" />
        <path d="M10 1.5v2M10 16.5v2M1.5 10h2M16.5 10h2M4 4l1.4 1.4M14.6 14.6 16 16M4 16l1.4-1.4M14.6 5.4 16 4" />
      </>
    ),
  },
  dark: {
    label: 'Dark',
    icon: <path d="M16.5 12A7 7 0 0 1 8 3.5a7 7 0 1 0 8.5 8.5Z" />,
  },
}

/** Chooses how the page looks, now and the next time. */
export function ThemeSwitch() {
  const [theme, setTheme] = useState(readTheme)

  function choose(value: string) {
    const chosen = themes.find((each) => each === value) ?? 'system'
    setTheme(chosen)
    showTheme(chosen)
    keepTheme(chosen)
  }

  return (
    <RadioGroup className="theme-switch" aria-label="Theme" orientation="horizontal" value={theme} onChange={choose}>
      {themes.map((each) => (
        <Radio key={each} value={each} className="theme-choice" aria-label={looks[each].label}>
          <svg viewBox="0 0 20 20" aria-hidden="true">
            {looks[each].icon}
          </svg>
        </Radio>
      ))}
    </RadioGroup>
  )
}
