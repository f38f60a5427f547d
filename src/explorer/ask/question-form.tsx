/** The one line of a question: who, with whom, when, and what is to be shown of it. */
import { useEffect, useId, useState } from 'preact/hooks'
import type { StatementOrder } from '../api/queries.generated.ts'
import { ActorField } from '../parts/actor-field.tsx'
import { ACTS, STATEMENT_TYPES } from '../words.ts'
import { CLAIMS, type Claims, ORDERS, type Question } from './question.ts'
import { readWindow, WHEN_HINT } from './when.ts'

const CLAIM_WORDS: Readonly<Record<Claims, string>> = {
  said: 'done, denied or planned',
  happened: 'only what was done',
  denied: 'only what is denied',
  planned: 'only what is planned',
}

const ORDER_WORDS: Readonly<Record<StatementOrder, string>> = {
  DATE_NEWEST: 'latest first',
  DATE_OLDEST: 'earliest first',
  LEAST_SURE: 'least sure first',
}

export interface QuestionFormProps {
  readonly question: Question
  /** Called with the whole question whenever a part of it changes. */
  readonly onAsk: (question: Question) => void
}

export function QuestionForm({ question, onAsk }: QuestionFormProps) {
  const id = useId()
  const set = (change: Partial<Question>): void => onAsk({ ...question, ...change })
  return (
    <search>
      <form class="question" onSubmit={(event) => event.preventDefault()}>
        <div class="question-line">
          <ActorField
            label="Who"
            value={question.who}
            onChange={(who) => set({ who })}
            placeholder="a person, a country, a body"
          />
          <ActorField
            label="With whom"
            value={question.with}
            onChange={(other) => set({ with: other })}
            placeholder="anybody"
          />
          <WhenField value={question.when} onChange={(when) => set({ when })} />
          <div class="field">
            <label for={`${id}-acts`}>What</label>
            <select
              id={`${id}-acts`}
              value={question.acts}
              onChange={({ currentTarget }) => set({ acts: currentTarget.value as Question['acts'] })}
            >
              <option value="contacts">contacts</option>
              <option value="all">acts of every kind</option>
              {STATEMENT_TYPES.map((type) => (
                <option key={type} value={type}>
                  {ACTS[type]}
                </option>
              ))}
            </select>
          </div>
          <div class="field">
            <label for={`${id}-claims`}>Show</label>
            <select
              id={`${id}-claims`}
              value={question.claims}
              onChange={({ currentTarget }) => set({ claims: currentTarget.value as Claims })}
            >
              {CLAIMS.map((claims) => (
                <option key={claims} value={claims}>
                  {CLAIM_WORDS[claims]}
                </option>
              ))}
            </select>
          </div>
          <div class="field">
            <label for={`${id}-order`}>Order</label>
            <select
              id={`${id}-order`}
              value={question.order}
              onChange={({ currentTarget }) => set({ order: currentTarget.value as StatementOrder })}
            >
              {ORDERS.map((order) => (
                <option key={order} value={order}>
                  {ORDER_WORDS[order]}
                </option>
              ))}
            </select>
          </div>
          <label class="check">
            <input
              type="checkbox"
              checked={question.unsure}
              onChange={({ currentTarget }) => set({ unsure: currentTarget.checked })}
            />
            unsure findings too
          </label>
        </div>
      </form>
    </search>
  )
}

function WhenField({ value, onChange }: { readonly value: string; readonly onChange: (when: string) => void }) {
  const id = useId()
  const [typed, setTyped] = useState(value)
  useEffect(() => setTyped(value), [value])
  const isWrong = readWindow(value) === null
  return (
    <div class="field">
      <label for={id}>When</label>
      <input
        id={id}
        value={typed}
        placeholder="March 2026"
        autocomplete="off"
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-hint` : undefined}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onChange={({ currentTarget }) => onChange(currentTarget.value.trim())}
      />
      {isWrong && (
        <p id={`${id}-hint`} class="hint" role="alert">
          {WHEN_HINT}
        </p>
      )}
    </div>
  )
}
