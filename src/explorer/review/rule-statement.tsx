/** Whether a statement is right: it is confirmed, rejected with a reason, or confirmed as corrected. */
import { useRef, useState } from 'preact/hooks'
import {
  type LedgerRowFragment,
  ReviewStatement,
  type ReviewStatementMutation,
  type ReviewStatementMutationVariables,
} from '../api/queries.generated.ts'
import { useChange } from '../api/use-change.ts'
import { Loading } from '../parts/states.tsx'
import { ChangeFailed } from './change-failed.tsx'
import { CorrectionForm } from './correction-form.tsx'
import { KeyedButton } from './keyed-button.tsx'
import { RejectionForm } from './rejection-form.tsx'
import { useSingleKeys } from './single-keys.ts'

export type Ruled = ReviewStatementMutation['reviewStatement']
export type Judgement = 'Confirmed' | 'Rejected' | 'Corrected'

export interface RuleStatementProps {
  readonly statement: LedgerRowFragment
  readonly onRuled: (ruled: Ruled, judgement: Judgement) => void
  /** Whether c, r, d and a press the buttons. */
  readonly singleKeys?: boolean
}

type Form = 'reject' | 'date' | 'actor'

export function RuleStatement({ statement, onRuled, singleKeys = false }: RuleStatementProps) {
  const { busy, error, change } = useChange()
  const [form, setForm] = useState<Form | null>(null)
  const choices = useRef<HTMLDivElement>(null)

  async function rule(variables: Omit<ReviewStatementMutationVariables, 'id'>, judgement: Judgement): Promise<void> {
    const data = await change(ReviewStatement, { id: statement.id, ...variables })
    if (data === null) return
    close()
    onRuled(data.reviewStatement, judgement)
  }

  const confirm = (): Promise<void> => rule({ verdict: 'CONFIRMED' }, 'Confirmed')
  const open = (opened: Form) => () => setForm(opened)
  const close = (): void => {
    setForm(null)
    // Once it is shown again.
    requestAnimationFrame(() => choices.current?.querySelector<HTMLElement>(`[data-opens="${form}"]`)?.focus())
  }

  const keys = { c: confirm, r: open('reject'), d: open('date'), a: open('actor') }
  useSingleKeys(keys, singleKeys && form === null)
  const letter = (key: keyof typeof keys): string | null => (singleKeys ? key : null)

  return (
    <div class="rule-statement" aria-busy={busy}>
      <div class="choices" role="group" aria-label="Is this statement right?" ref={choices} hidden={form !== null}>
        <KeyedButton letter={letter('c')} main onClick={confirm}>
          Confirm
        </KeyedButton>
        <KeyedButton letter={letter('r')} opens="reject" onClick={open('reject')}>
          Reject
        </KeyedButton>
        <KeyedButton letter={letter('d')} opens="date" onClick={open('date')}>
          Correct the date
        </KeyedButton>
        <KeyedButton letter={letter('a')} opens="actor" onClick={open('actor')}>
          Correct an actor
        </KeyedButton>
      </div>
      {form === 'reject' && (
        <RejectionForm onReject={(reason) => rule({ verdict: 'REJECTED', reason }, 'Rejected')} onCancel={close} />
      )}
      {(form === 'date' || form === 'actor') && (
        <CorrectionForm
          statement={statement}
          focus={form === 'date' ? 'date' : 'source'}
          onCorrect={(correction, reason) => rule({ verdict: 'CONFIRMED', correction, reason }, 'Corrected')}
          onCancel={close}
        />
      )}
      {busy && <Loading what="Sending it" />}
      {error && <ChangeFailed error={error} />}
    </div>
  )
}
