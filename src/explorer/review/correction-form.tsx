/** What a statement ought to say: another date, another actor, or both. */
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { CorrectionInput } from '../api/queries.generated.ts'
import { ActorField } from '../parts/actor-field.tsx'
import { dateInWords } from '../parts/date-in-words.ts'
import {
  type Correctable,
  type Corrected,
  correctionOf,
  DATE_HINT,
  type Draft,
  draftOf,
  readDate,
} from './correction.ts'

export interface CorrectionFormProps {
  readonly statement: Correctable
  /** Which field has the focus at first. */
  readonly focus: 'date' | 'source'
  readonly onCorrect: (correction: CorrectionInput, reason: string) => void
  readonly onCancel: () => void
}

export function CorrectionForm({ statement, focus, onCorrect, onCancel }: CorrectionFormProps) {
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  const [draft, setDraft] = useState<Draft>(() => draftOf(statement))
  const [reason, setReason] = useState('')
  const [wrong, setWrong] = useState<Extract<Corrected, { readonly problem: string }> | null>(null)
  // Enter in a field changes it and sends the form, before the form is drawn again.
  const entered = useRef(draft)
  const set = (change: Partial<Draft>): void => {
    entered.current = { ...entered.current, ...change }
    setDraft(entered.current)
    setWrong(null)
  }
  // Before the next key of somebody who is quick.
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>(`.${focus} input`)?.focus(), [])

  function send(): void {
    const corrected = correctionOf(entered.current, statement)
    if ('correction' in corrected) {
      onCorrect(corrected.correction, reason.trim())
      return
    }
    setWrong(corrected)
    if (corrected.field) form.current?.querySelector<HTMLElement>(`.${corrected.field} input`)?.focus()
  }

  const date = readDate(draft.date)
  return (
    <form
      ref={form}
      class="ruling-form"
      aria-label="Correct this statement"
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
      onKeyDown={(event) => event.key === 'Escape' && !isChoosing(event.target) && onCancel()}
    >
      <div class="field date">
        <label for={`${id}-date`}>Date</label>
        <input
          id={`${id}-date`}
          value={draft.date}
          autocomplete="off"
          spellcheck={false}
          aria-invalid={wrong?.field === 'date'}
          aria-describedby={`${id}-read ${id}-forms`}
          onInput={({ currentTarget }) => set({ date: currentTarget.value })}
        />
        <small id={`${id}-read`}>
          {date === undefined ? 'not a date yet' : date === null ? 'no date' : `that is ${dateInWords(date)}`}
        </small>
      </div>
      <div class="source">
        <ActorField label="Who" value={draft.source} onChange={(source) => set({ source })} />
      </div>
      <div class="target">
        <ActorField label="Whom" value={draft.target} onChange={(target) => set({ target })} />
      </div>
      <div class="field">
        <label for={`${id}-reason`}>Why (may be empty)</label>
        <input
          id={`${id}-reason`}
          value={reason}
          autocomplete="off"
          onInput={({ currentTarget }) => setReason(currentTarget.value)}
        />
      </div>
      <p id={`${id}-forms`} class="forms">
        Dates: {DATE_HINT}
      </p>
      {wrong && (
        <p class="hint" role="alert">
          {wrong.problem}
        </p>
      )}
      <div class="choices">
        <button type="submit" class="main">
          Confirm as corrected
        </button>
        <button type="button" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </form>
  )
}

/** Escape closes the list of names first. */
const isChoosing = (target: EventTarget | null): boolean =>
  target instanceof Element && target.getAttribute('aria-expanded') === 'true'
