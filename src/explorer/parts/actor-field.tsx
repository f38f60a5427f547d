/** A field for an actor: names are completed from the graph, and any other text is taken as a name. */
import Combobox from '@github/combobox-nav'
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { ActorNamed, Completions } from '../api/queries.generated.ts'
import { useAnswer } from '../api/use-answer.ts'
import { actorNote } from './actor-link.tsx'

export interface ActorFieldProps {
  readonly label: string
  /** An id, or a name as it was written. */
  readonly value: string
  /** With an id where one was chosen. */
  readonly onChange: (value: string) => void
  readonly placeholder?: string
}

const ID = /^(person|country|organization|group):/
/** Milliseconds without a key before names are asked for. */
const PAUSE = 120

export function ActorField({ label, value, onChange, placeholder = '' }: ActorFieldProps) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLUListElement>(null)
  /** What is being typed; null while nothing is, and the value stands. */
  const [typed, setTyped] = useState<string | null>(null)
  const search = useLater(typed ?? '', PAUSE).trim()
  const named = useAnswer(ActorNamed, typed === null && ID.test(value) ? { id: value } : null)
  const completions = useAnswer(Completions, typed !== null && search !== '' ? { search } : null)
  const options = typed === null ? [] : (completions.data?.actors.edges.map(({ node }) => node) ?? [])
  const shown = typed ?? (ID.test(value) ? (named.data?.actor?.name ?? value) : value)
  const isOpen = options.length > 0

  // With the names, not after them: whoever sees them may press a key at once.
  useLayoutEffect(() => {
    if (!isOpen || !input.current || !list.current) return
    const combobox = new Combobox(input.current, list.current, { tabInsertsSuggestions: true })
    combobox.start()
    return () => combobox.destroy()
  }, [isOpen])

  const choose = (chosen: string): void => {
    setTyped(null)
    onChange(chosen)
  }

  useLayoutEffect(() => {
    const element = list.current
    const commit = (event: Event): void => {
      const chosen = (event.target as HTMLElement).dataset.actor
      if (chosen) choose(chosen)
    }
    element?.addEventListener('combobox-commit', commit)
    return () => element?.removeEventListener('combobox-commit', commit)
  })

  return (
    <div class="field actor-field">
      <label for={`${id}-input`}>{label}</label>
      <input
        id={`${id}-input`}
        ref={input}
        value={shown}
        placeholder={placeholder}
        autocomplete="off"
        spellcheck={false}
        role="combobox"
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onKeyDown={({ key }) => key === 'Escape' && setTyped(null)}
        onChange={({ currentTarget }) => typed !== null && choose(currentTarget.value.trim())}
        onBlur={() => setTyped(null)}
      />
      <ul id={`${id}-list`} ref={list} role="listbox" aria-label="Names that fit" hidden={!isOpen}>
        {options.map((actor) => (
          <li
            key={actor.id}
            id={`${id}-${actor.id}`}
            role="option"
            aria-selected="false"
            data-actor={actor.id}
            // Else the field would lose the focus, and the list would close before the click.
            onMouseDown={(event) => event.preventDefault()}
          >
            {actor.name} <small>{actorNote(actor)}</small>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The value as it was when it had not changed for so many milliseconds. */
function useLater(value: string, pause: number): string {
  const [later, setLater] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setLater(value), pause)
    return () => clearTimeout(timer)
  }, [value, pause])
  return later
}
