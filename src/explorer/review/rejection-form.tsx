/** Why a statement is wrong. */
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'

export interface RejectionFormProps {
  readonly onReject: (reason: string) => void
  readonly onCancel: () => void
}

export function RejectionForm({ onReject, onCancel }: RejectionFormProps) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [reason, setReason] = useState('')
  // Before the next key of somebody who is quick.
  useLayoutEffect(() => input.current?.focus(), [])
  return (
    <form
      class="ruling-form"
      aria-label="Reject this statement"
      onSubmit={(event) => {
        event.preventDefault()
        onReject(reason.trim())
      }}
      onKeyDown={({ key }) => key === 'Escape' && onCancel()}
    >
      <div class="field">
        <label for={id}>Why it is wrong (may be empty)</label>
        <input
          id={id}
          ref={input}
          value={reason}
          autocomplete="off"
          onInput={({ currentTarget }) => setReason(currentTarget.value)}
        />
      </div>
      <div class="choices">
        <button type="submit" class="main">
          Reject it
        </button>
        <button type="button" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </form>
  )
}
