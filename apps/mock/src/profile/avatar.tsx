import { useState } from 'react'

interface AvatarProps {
  readonly userId: string
  readonly nick: string
  /** URL of the photo; empty while there is none. */
  readonly url: string
  readonly size: 'small' | 'medium' | 'card' | 'large'
}

/** Somebody's photo; their initial where there is none, or where it cannot be loaded. It says nothing to be read out. */
export function Avatar({ userId, nick, url, size }: AvatarProps) {
  const [brokenUrl, setBrokenUrl] = useState('')
  const hasPhoto = url !== '' && url !== brokenUrl
  const [initial = '?'] = nick || userId
  return (
    <span className={`avatar ${size}`} aria-hidden="true">
      {hasPhoto ? <img src={url} alt="" onError={() => setBrokenUrl(url)} /> : initial.toUpperCase()}
    </span>
  )
}
