/** What documents are looked for by: words, days of publication, and which comes first. */
import { useId, useLayoutEffect, useState } from 'preact/hooks'
import type { DateOrder } from '../api/queries.generated.ts'
import { ORDER_WORDS } from '../ask/question-words.ts'
import type { DocumentsSearch } from './documents-search.ts'

const DATE_ORDERS: readonly DateOrder[] = ['DATE_NEWEST', 'DATE_OLDEST']

export interface DocumentsFormProps {
  readonly search: DocumentsSearch
  readonly onSearch: (search: DocumentsSearch) => void
}

export function DocumentsForm({ search, onSearch }: DocumentsFormProps) {
  const id = useId()
  const [words, setWords] = useState(search.search)
  // At once: later it would take the place of what is typed meanwhile.
  useLayoutEffect(() => setWords(search.search), [search.search])
  const set = (change: Partial<DocumentsSearch>): void => onSearch({ ...search, search: words.trim(), ...change })
  return (
    <search>
      <form
        class="question"
        onSubmit={(event) => {
          event.preventDefault()
          set({})
        }}
      >
        <div class="question-line">
          <div class="field">
            <label for={`${id}-words`}>Words of the title or the text</label>
            <input
              id={`${id}-words`}
              type="search"
              value={words}
              placeholder="ferry crew"
              onInput={({ currentTarget }) => setWords(currentTarget.value)}
            />
          </div>
          <Day label="Published from" value={search.from} onChange={(from) => set({ from })} />
          <Day label="Published until" value={search.to} onChange={(to) => set({ to })} />
          <div class="field">
            <label for={`${id}-order`}>Order</label>
            <select
              id={`${id}-order`}
              value={search.order}
              onChange={({ currentTarget }) => set({ order: currentTarget.value as DateOrder })}
            >
              {DATE_ORDERS.map((order) => (
                <option key={order} value={order}>
                  {ORDER_WORDS[order]}
                </option>
              ))}
            </select>
          </div>
          <button type="submit">Search</button>
        </div>
      </form>
    </search>
  )
}

interface DayProps {
  readonly label: string
  readonly value: string
  readonly onChange: (day: string) => void
}

function Day({ label, value, onChange }: DayProps) {
  const id = useId()
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input id={id} type="date" value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)} />
    </div>
  )
}
