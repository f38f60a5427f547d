/** Where a person puts a text: pasted, chosen as a file, or dropped. */
import { useId, useRef, useState } from 'preact/hooks'
import type { AskError } from '../api/ask.ts'
import { asAskError } from '../api/use-answer.ts'
import { Failed } from '../parts/states.tsx'
import type { Draft } from './draft.ts'
import { FILES, readFile } from './read-file.ts'

/** UTF-16 units from which on a browser takes seconds to paste a text, and none to be given it. */
const LONG = 20_000

export interface TryFormProps {
  readonly draft: Draft
  readonly busy: boolean
  readonly onDraft: (draft: Draft) => void
  readonly onTry: () => void
  readonly onClear: () => void
}

export function TryForm({ draft, busy, onDraft, onTry, onClear }: TryFormProps) {
  const id = useId()
  const [isOver, setIsOver] = useState(false)
  const [error, setError] = useState<AskError | null>(null)
  const area = useRef<HTMLTextAreaElement>(null)
  const clear = (): void => {
    setError(null)
    onClear()
    area.current?.focus()
  }
  const set = (change: Partial<Draft>): void => onDraft({ ...draft, ...change })
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return
    setError(null)
    try {
      onDraft(await readFile(file))
    } catch (thrown) {
      setError(asAskError(thrown))
    }
  }
  return (
    <form
      class={`try-form${isOver ? ' over' : ''}`}
      aria-label="A text to try"
      onSubmit={(event) => {
        event.preventDefault()
        onTry()
      }}
      onDragOver={(event) => {
        event.preventDefault()
        setIsOver(true)
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setIsOver(false)
        take(event.dataTransfer?.files[0])
      }}
    >
      <div class="field">
        <label for={`${id}-text`}>Text, in English</label>
        <textarea
          id={`${id}-text`}
          ref={area}
          rows={12}
          required
          value={draft.text}
          placeholder="Paste an article or a readout here, or drop a file."
          onInput={({ currentTarget }) => set({ text: currentTarget.value })}
          onPaste={(event) => {
            const pasted = event.clipboardData?.getData('text/plain') ?? ''
            if (pasted.length < LONG) return
            event.preventDefault()
            const { value, selectionStart, selectionEnd } = event.currentTarget
            set({ text: value.slice(0, selectionStart) + pasted + value.slice(selectionEnd) })
          }}
        />
      </div>
      <div class="question-line">
        <div class="field">
          <label for={`${id}-file`}>Or a file: text, Markdown, a saved web page</label>
          <input
            id={`${id}-file`}
            type="file"
            accept={FILES}
            onChange={({ currentTarget }) => {
              take(currentTarget.files?.[0])
              // So that the same file can be chosen again after a change.
              currentTarget.value = ''
            }}
          />
        </div>
        <Field label="Title" value={draft.title} onChange={(title) => set({ title })} />
        <Field label="Publisher" value={draft.publisher} onChange={(publisher) => set({ publisher })} />
        <div class="field">
          <label for={`${id}-published`}>Day of publication, from which “on Monday” counts</label>
          <input
            id={`${id}-published`}
            type="date"
            value={draft.published}
            onInput={({ currentTarget }) => set({ published: currentTarget.value })}
          />
        </div>
        <Field label="Address" value={draft.url} onChange={(url) => set({ url })} />
        <div class="field">
          <label for={`${id}-kind`}>Kind</label>
          <select
            id={`${id}-kind`}
            value={draft.kind}
            onChange={({ currentTarget }) => set({ kind: currentTarget.value as Draft['kind'] })}
          >
            <option value="">found out from the text</option>
            <option value="READOUT">readout</option>
            <option value="ARTICLE">article</option>
          </select>
        </div>
        {draft.id !== '' && <Field label="Id, from the file" value={draft.id} onChange={(own) => set({ id: own })} />}
      </div>
      {error && <Failed error={error} />}
      <p>
        <button type="submit" class="main" disabled={busy}>
          See what it says
        </button>{' '}
        <button type="button" onClick={clear}>
          Clear
        </button>{' '}
        <small>Nothing is saved by that. Archives, CSV and JSON Lines: demarche import FILE.</small>
      </p>
    </form>
  )
}

interface FieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
}

function Field({ label, value, onChange }: FieldProps) {
  const id = useId()
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input id={id} value={value} autocomplete="off" onInput={({ currentTarget }) => onChange(currentTarget.value)} />
    </div>
  )
}
