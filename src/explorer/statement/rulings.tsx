/** Whether a statement is right, by whoever has a key, and what people decided about it. */
import { useLocation } from 'preact-iso'
import { statementPath } from '../addresses.ts'
import { useKey } from '../api/key.ts'
import type { LedgerRowFragment, RulingRowFragment } from '../api/queries.generated.ts'
import { OutcomeLine, outcomeOf, said } from '../review/outcome.tsx'
import { type Judgement, type Ruled, RuleStatement } from '../review/rule-statement.tsx'
import { RulingList } from '../review/ruling-list.tsx'
import { useOutcome } from '../review/use-outcome.ts'
import '../style/review.css'

/** By ruling: the statement as it was before it was corrected, to which the page returns when that is taken back. */
const before = new Map<string, string>()

export function Rulings({ statement }: { readonly statement: LedgerRowFragment }) {
  const { id } = statement
  const { route } = useLocation()
  const key = useKey()
  const { outcome, line, tell } = useOutcome(id)

  function ruled(made: Ruled, judgement: Judgement): void {
    // A correction makes another statement.
    const now = (made.statements.find((one) => one.id === id) ?? made.statements[0])?.id ?? id
    const { text } = outcomeOf(made, judgement, statement)
    if (now === id) {
      tell(said(text))
      return
    }
    before.set(made.ruling.id, id)
    tell(said(`${text} This page shows what it became.`), [now])
    route(statementPath(now), true)
  }

  function withdrawn(ruling: RulingRowFragment): void {
    tell(said(''))
    const old = before.get(ruling.id)
    if (old !== undefined && old !== id) route(statementPath(old), true)
  }

  return (
    <section aria-labelledby="rulings">
      <h2 id="rulings">Is it right?</h2>
      {key === null && <p>To confirm, reject or correct it, enter a key at the top of the page.</p>}
      <OutcomeLine outcome={outcome} line={line} />
      {/* Also without a key: what was entered stays while the key is changed. */}
      <RuleStatement key={id} statement={statement} onRuled={ruled} />
      <RulingList
        on={{ statement: id }}
        label="What people decided"
        empty="Nobody has ruled on it: it stands as it was found."
        onWithdrawn={withdrawn}
      />
    </section>
  )
}
