import { byteLength, type ProfileField } from '@portrait/protocol'
import { useId } from 'react'
import { labelOf, valueLabelOf } from './field-labels.ts'
import { fromDate, toDate } from './field-value.ts'
import type { FieldValue } from './profile-fields.ts'

interface ProfileFieldInputProps {
  readonly field: ProfileField
  readonly value: FieldValue
  readonly isChanged: boolean
  onEdit(value: FieldValue): void
}

/** One field of the form: its label, the control that suits what it may hold, and a word where one helps. */
export function ProfileFieldInput({ field, value, isChanged, onEdit }: ProfileFieldInputProps) {
  const id = useId()
  const hint = hintOf(field, value)
  return (
    <div className="field" data-property={field.property ?? 'custom'} data-changed={isChanged || undefined}>
      <label htmlFor={id}>{labelOf(field)}</label>
      <Control id={id} hintId={hint && `${id}-hint`} field={field} value={value} onEdit={onEdit} />
      {hint !== undefined && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  )
}

interface ControlProps extends Omit<ProfileFieldInputProps, 'isChanged'> {
  readonly id: string
  readonly hintId: string | undefined
}

function Control({ id, hintId, field, value, onEdit }: ControlProps) {
  const shared = { id, 'aria-describedby': hintId }
  if (!field.write.includes('app')) return <input {...shared} value={value} readOnly />
  if (field.values !== undefined) {
    return (
      <select {...shared} value={value} onChange={(event) => onEdit(event.target.value)}>
        {value === '' && <option value="">Not set</option>}
        {field.values.map((allowed) => (
          <option key={allowed} value={allowed}>
            {valueLabelOf(allowed)}
          </option>
        ))}
      </select>
    )
  }
  if (field.property === 'messageSettings') {
    return (
      <input
        {...shared}
        type="checkbox"
        className="switch"
        checked={value !== 0}
        onChange={(event) => onEdit(event.target.checked ? 1 : 0)}
      />
    )
  }
  const date = field.property === 'birthday' ? toDate(value) : undefined
  if (date !== undefined) {
    return <input {...shared} type="date" value={date} onChange={(event) => onEdit(fromDate(event.target.value))} />
  }
  if (field.type === 'integer') {
    return (
      <input
        {...shared}
        type="number"
        min={field.minimum}
        max={field.maximum}
        value={value}
        aria-invalid={isOutOfRange(field, value) || undefined}
        onChange={(event) => onEdit(Number(event.target.value))}
      />
    )
  }
  return (
    <input
      {...shared}
      value={value}
      autoComplete="off"
      aria-invalid={isTooLong(field, value) || undefined}
      onChange={(event) => onEdit(event.target.value)}
    />
  )
}

function isTooLong({ maxBytes }: ProfileField, value: FieldValue): boolean {
  return maxBytes !== undefined && byteLength(String(value)) > maxBytes
}

function isOutOfRange({ minimum, maximum }: ProfileField, value: FieldValue): boolean {
  return Number(value) < (minimum ?? Number.NEGATIVE_INFINITY) || Number(value) > (maximum ?? Number.POSITIVE_INFINITY)
}

/** Lengths count in bytes, so they are shown when they begin to matter. */
function hintOf(field: ProfileField, value: FieldValue): string | undefined {
  const { maxBytes, write } = field
  if (!write.includes('app')) return 'Only the app’s server can change this.'
  if (field.type === 'integer' && isOutOfRange(field, value)) return `${field.minimum} to ${field.maximum}`
  const bytes = byteLength(String(value))
  return maxBytes !== undefined && bytes > maxBytes * 0.75 ? `${bytes} of ${maxBytes} bytes` : undefined
}
