/** The fields of a question about statements: when, of what kind, and what of it. */
import { useId, useLayoutEffect, useState } from 'preact/hooks'
import type { StatementOrder } from '../api/queries.generated.ts'
import { ACTS, STATEMENT_TYPES } from '../words.ts'
import { CLAIMS, type Claims, ORDERS, type Question } from './question.ts'
import { CLAIM_WORDS, ORDER_WORDS } from './question-words.ts'
import { readTime } from './when.ts'
import { WhenProblem } from './when-problem.tsx'

export interface FieldProps<Value> {
  readonly value: Value
  readonly onChange: (value: Value) => void
}

export function WhenField({ value, onChange }: FieldProps<string>) {
  const id = useId()
  const [typed, setTyped] = useState(value)
  // At once: later it would take the place of what is typed meanwhile.
  useLayoutEffect(() => setTyped(value), [value])
  const isWrong = readTime(value) === null
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
      {isWrong && <WhenProblem when={value} id={`${id}-hint`} onChoose={onChange} />}
    </div>
  )
}

export function ActsField({ value, onChange }: FieldProps<Question['acts']>) {
  const id = useId()
  return (
    <div class="field">
      <label for={id}>What</label>
      <select id={id} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value as Question['acts'])}>
        <option value="contacts">contacts</option>
        <option value="all">acts of every kind</option>
        {STATEMENT_TYPES.map((type) => (
          <option key={type} value={type}>
            {ACTS[type]}
          </option>
        ))}
      </select>
    </div>
  )
}

export function ClaimsField({ value, onChange }: FieldProps<Claims>) {
  const id = useId()
  return (
    <div class="field">
      <label for={id}>Show</label>
      <select id={id} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value as Claims)}>
        {CLAIMS.map((claims) => (
          <option key={claims} value={claims}>
            {CLAIM_WORDS[claims]}
          </option>
        ))}
      </select>
    </div>
  )
}

export function OrderField({ value, onChange }: FieldProps<StatementOrder>) {
  const id = useId()
  return (
    <div class="field">
      <label for={id}>Order</label>
      <select id={id} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value as StatementOrder)}>
        {ORDERS.map((order) => (
          <option key={order} value={order}>
            {ORDER_WORDS[order]}
          </option>
        ))}
      </select>
    </div>
  )
}

export function UnsureField({ value, onChange }: FieldProps<boolean>) {
  return (
    <label class="check">
      <input type="checkbox" checked={value} onChange={({ currentTarget }) => onChange(currentTarget.checked)} />
      unsure findings too
    </label>
  )
}
