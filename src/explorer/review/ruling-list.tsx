/** What people decided, the latest first; each decision can be taken back. */
import { useRef, useState } from 'preact/hooks'
import { type RulingRowFragment, Rulings, type RulingsQuery, WithdrawRuling } from '../api/queries.generated.ts'
import { useChange } from '../api/use-change.ts'
import { allRows, usePages } from '../api/use-pages.ts'
import { ActorLink } from '../parts/actor-link.tsx'
import { dateInWords, momentInWords } from '../parts/date-in-words.ts'
import { DocumentLink } from '../parts/quote.tsx'
import { Failed, Loading } from '../parts/states.tsx'
import { rulingTable } from '../take-along/ruling-table.ts'
import { ShowQuery } from '../take-along/show-query.tsx'
import { TakeAlong } from '../take-along/take-along.tsx'
import { VERDICTS } from '../words.ts'
import { ruledNoMore } from './queue.ts'

export interface RulingListProps {
  /** On what; all where it is empty. */
  readonly on?: { readonly statement?: string; readonly actor?: string }
  /** For screen readers. */
  readonly label: string
  /** What is said where there is none; nothing where it is empty. */
  readonly empty: string
  readonly onWithdrawn?: (ruling: RulingRowFragment) => void
}

const PAGE_SIZE = 50

const listOf = ({ rulings }: RulingsQuery) => rulings

export function RulingList({ on = {}, label, empty, onWithdrawn }: RulingListProps) {
  const variables = { ...on, first: PAGE_SIZE }
  const { rows, state, error, hasMore, more } = usePages(Rulings, variables, listOf)
  const withdrawal = useChange()
  const status = useRef<HTMLParagraphElement>(null)
  const [outcome, setOutcome] = useState('')
  const [failed, setFailed] = useState<RulingRowFragment | null>(null)

  async function withdraw(ruling: RulingRowFragment): Promise<void> {
    setFailed(ruling)
    if ((await withdrawal.change(WithdrawRuling, { id: ruling.id })) === null) return
    ruledNoMore(ruling.id)
    setFailed(null)
    setOutcome(`Taken back: ${VERDICTS[ruling.verdict]} by ${ruling.by}. The graph is as if it had never been decided.`)
    // The button that had it goes.
    status.current?.focus()
    onWithdrawn?.(ruling)
  }

  return (
    <section class="ruling-list" aria-label={label}>
      <p role="status" class="outcome" ref={status} tabIndex={-1}>
        {outcome}
      </p>
      {rows.length === 0 && state === 'ready' && empty !== '' && <p>{empty}</p>}
      {rows.length > 0 && (
        <div class="toolbar">
          <TakeAlong
            name="demarche-rulings"
            question={label}
            table={async () => rulingTable(await allRows(Rulings, variables, listOf))}
          />
          <ShowQuery query={Rulings} variables={variables} />
        </div>
      )}
      <ol>
        {rows.map((ruling) => (
          <li key={ruling.id}>
            <RulingRow ruling={ruling} words={on.statement === undefined} />
            <button type="button" onClick={() => withdraw(ruling)} aria-describedby={`${ruling.id}-verdict`}>
              Take it back
            </button>
            {failed?.id === ruling.id && withdrawal.error && (
              <Failed error={withdrawal.error} again={() => withdraw(ruling)} />
            )}
          </li>
        ))}
      </ol>
      {state === 'loading' && <Loading what="Looking up what was decided" />}
      {state === 'failed' && error && <Failed error={error} again={more} />}
      {hasMore && state === 'ready' && (
        <button type="button" class="more" onClick={more}>
          Show more
        </button>
      )}
    </section>
  )
}

/** Without `words` where the words that were judged stand on the page already. */
function RulingRow({ ruling, words }: { readonly ruling: RulingRowFragment; readonly words: boolean }) {
  const { id, verdict, by, at, reason, correction, evidence, actors } = ruling
  return (
    <>
      <p id={`${id}-verdict`}>
        <span class={`mark verdict ${verdict.toLowerCase()}`}>
          {correction === null ? VERDICTS[verdict] : 'confirmed as corrected'}
        </span>{' '}
        by <strong>{by}</strong>, <time dateTime={at}>{momentInWords(at)}</time>
        {reason !== '' && <q class="reason">{reason}</q>}
      </p>
      {actors.length > 0 && (
        <p>
          {actors.map((actor, index) => (
            <span key={actor.id}>
              {index > 0 && ' and '}
              <ActorLink actor={actor} />
            </span>
          ))}
        </p>
      )}
      {correction && <Corrected correction={correction} />}
      {(words ? evidence : []).map(({ exact, start, document }) => (
        <figure key={`${document.id} ${start}`} class="quote">
          <blockquote>{exact}</blockquote>
          <figcaption>
            <DocumentLink document={document} />
          </figcaption>
        </figure>
      ))}
    </>
  )
}

function Corrected({ correction }: { readonly correction: NonNullable<RulingRowFragment['correction']> }) {
  const { date, source, target } = correction
  return (
    <ul class="corrected">
      {date !== null && <li>date: {dateInWords(date)}</li>}
      {source && (
        <li>
          who: <ActorLink actor={source} />
        </li>
      )}
      {target && (
        <li>
          whom: <ActorLink actor={target} />
        </li>
      )}
      {date === null && !source && !target && <li>date: none</li>}
    </ul>
  )
}
