import { useState } from 'react'
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import type { Person } from '../people.ts'
import { Avatar } from '../profile/avatar.tsx'

interface UserPickerProps {
  readonly label: string
  readonly people: readonly Person[]
  readonly shownId: string
  onPick(userId: string): void
}

/** Picks one of the people, or anybody by id: the list is what is known, not what is allowed. */
export function UserPicker({ label, people, shownId, onPick }: UserPickerProps) {
  const [text, setText] = useState(shownId)
  const [shown, setShown] = useState(shownId)
  if (shown !== shownId) {
    setShown(shownId)
    setText(shownId)
  }

  function pick(userId: string) {
    setText(userId)
    if (userId !== '' && userId !== shownId) onPick(userId)
  }

  return (
    <ComboBox
      className="picker"
      items={people}
      inputValue={text}
      onInputChange={setText}
      selectedKey={people.some(({ userId }) => userId === shownId) ? shownId : null}
      onSelectionChange={(key) => key !== null && pick(String(key))}
      onKeyDown={(event) => {
        if (event.key === 'Enter') pick(text.trim())
      }}
      onBlur={() => setText(shownId)}
      defaultFilter={() => true}
      menuTrigger="manual"
      allowsCustomValue
    >
      <Label>{label}</Label>
      <div className="picker-box">
        <Input spellCheck={false} placeholder="any user ID" />
        <Button className="picker-button" aria-label="Show the users">
          <span aria-hidden="true">▾</span>
        </Button>
      </div>
      <Popover className="popover">
        <ListBox<Person> className="options">
          {({ userId, nick, avatar }) => (
            <ListBoxItem id={userId} textValue={userId} className="option">
              <Avatar userId={userId} nick={nick} url={avatar} size="small" />
              <span className="option-name">{nick || 'No name yet'}</span>
              <span className="user-id">{userId}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
