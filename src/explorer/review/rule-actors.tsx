/** Whether two actors are one. */
import { useId, useRef, useState } from 'preact/hooks'
import { MergeActors, type RuledPairFragment, SeparateActors } from '../api/queries.generated.ts'
import { useChange } from '../api/use-change.ts'
import { Loading } from '../parts/states.tsx'
import { ChangeFailed } from './change-failed.tsx'
import { KeyedButton } from './keyed-button.tsx'
import { useSingleKeys } from './single-keys.ts'

export interface RuleActorsProps {
  readonly one: string
  readonly other: string
  readonly onRuled: (ruled: RuledPairFragment, verdict: 'SAME' | 'NOT_SAME') => void
  /** Whether m, n and w press the buttons. */
  readonly singleKeys?: boolean
}

const QUERIES = { SAME: MergeActors, NOT_SAME: SeparateActors } as const

export function RuleActors({ one, other, onRuled, singleKeys = false }: RuleActorsProps) {
  const id = useId()
  const { busy, error, change } = useChange()
  const [reason, setReason] = useState('')
  const why = useRef<HTMLInputElement>(null)

  const rule = (verdict: 'SAME' | 'NOT_SAME') => async (): Promise<void> => {
    const data = await change(QUERIES[verdict], { one, other, reason: reason.trim() })
    if (data === null) return
    setReason('')
    onRuled(data.ruled, verdict)
  }

  const keys = { m: rule('SAME'), n: rule('NOT_SAME'), w: () => why.current?.focus() }
  useSingleKeys(keys, singleKeys)
  const letter = (key: keyof typeof keys): string | null => (singleKeys ? key : null)

  return (
    <div class="rule-actors" aria-busy={busy}>
      <div class="field">
        <label for={id}>
          Why (may be empty){' '}
          {singleKeys && (
            <span class="shortcut" aria-hidden="true">
              w
            </span>
          )}
        </label>
        <input
          id={id}
          ref={why}
          value={reason}
          autocomplete="off"
          aria-keyshortcuts={letter('w') ?? undefined}
          onInput={({ currentTarget }) => setReason(currentTarget.value)}
          // Back to the single keys.
          onKeyDown={({ key, currentTarget }) => (key === 'Escape' || key === 'Enter') && currentTarget.blur()}
        />
      </div>
      <div class="choices" role="group" aria-label="Are these two one?">
        <KeyedButton letter={letter('m')} main onClick={keys.m}>
          The same: merge them
        </KeyedButton>
        <KeyedButton letter={letter('n')} onClick={keys.n}>
          Not the same
        </KeyedButton>
      </div>
      {busy && <Loading what="Sending it" />}
      {error && <ChangeFailed error={error} />}
    </div>
  )
}
