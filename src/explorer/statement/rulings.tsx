/** What people decided about a statement, and, with a key, deciding it. */
import { useKey } from '../api/key.ts'
import type { LedgerRowFragment } from '../api/queries.generated.ts'
import { type Outcome, OutcomeLine, outcomeOf } from '../review/outcome.tsx'
import { type Ruled, RuleStatement } from '../review/rule-statement.tsx'
import { RulingList } from '../review/ruling-list.tsx'
import '../style/review.css'

export interface RulingsProps {
  readonly statement: LedgerRowFragment
  /** What became of the decision that a person just made; null where none was made. */
  readonly outcome: Outcome | null
  readonly onRuled: (ruled: Ruled, outcome: Outcome) => void
}

export function Rulings({ statement, outcome, onRuled }: RulingsProps) {
  const key = useKey()
  return (
    <section aria-labelledby="rulings">
      <h2 id="rulings">Is it right?</h2>
      {outcome && <OutcomeLine outcome={outcome} />}
      {key === null ? (
        <p>To confirm, reject or correct it, enter a key at the top of the page.</p>
      ) : (
        <RuleStatement
          key={statement.id}
          statement={statement}
          onRuled={(ruled, judgement) => onRuled(ruled, outcomeOf(ruled, judgement, statement))}
        />
      )}
      <RulingList
        on={{ statement: statement.id }}
        label="What people decided"
        empty="Nobody has ruled on it: it stands as it was found."
      />
    </section>
  )
}
