/** What people decided about a statement, the latest first. */
import type { Verdict } from '../api/queries.generated.ts'
import {
  RulingsOnStatement,
  type RulingsOnStatementQuery,
  type StatementRulingFragment,
} from '../api/queries.generated.ts'
import { allRows, usePages } from '../api/use-pages.ts'
import { ActorLink } from '../parts/actor-link.tsx'
import { dateInWords } from '../parts/date-in-words.ts'
import { Failed, Loading } from '../parts/states.tsx'
import { TakeAlong } from '../take-along/take-along.tsx'
import { rulingsTable } from './statement-tables.ts'

const VERDICTS: Readonly<Record<Verdict, string>> = {
  CONFIRMED: 'Confirmed',
  REJECTED: 'Rejected',
  SAME: 'One actor',
  NOT_SAME: 'Two actors',
}

const listOf = ({ rulings }: RulingsOnStatementQuery) => rulings

export function Rulings({ statement }: { readonly statement: string }) {
  const variables = { id: statement, first: 50 }
  const { rows, state, error, hasMore, more } = usePages(RulingsOnStatement, variables, listOf)
  return (
    <section aria-labelledby="rulings">
      <h2 id="rulings">What people decided</h2>
      {state === 'ready' && rows.length === 0 && <p>Nobody has ruled on it: it stands as it was found.</p>}
      {rows.length > 0 && (
        <>
          <ol class="rulings">
            {rows.map((ruling) => (
              <li key={ruling.id}>
                <Ruling ruling={ruling} />
              </li>
            ))}
          </ol>
          <TakeAlong
            name={`demarche-rulings-${statement}`}
            table={async () => rulingsTable(await allRows(RulingsOnStatement, variables, listOf))}
          />
        </>
      )}
      {state === 'loading' && <Loading />}
      {state === 'failed' && error && <Failed error={error} again={more} />}
      {state === 'ready' && hasMore && (
        <button type="button" class="more" onClick={more}>
          Show more
        </button>
      )}
    </section>
  )
}

function Ruling({ ruling }: { readonly ruling: StatementRulingFragment }) {
  const { verdict, by, at, reason, correction } = ruling
  return (
    <>
      <strong>{VERDICTS[verdict]}</strong> by {by}, <time dateTime={at}>{momentInWords(at)}</time>
      {correction && <Correction correction={correction} />}
      {reason && (
        <>
          : <q>{reason}</q>
        </>
      )}
    </>
  )
}

/** A correction without a field for the date may have taken the date away: the API tells the two alike. */
function Correction({ correction }: { readonly correction: NonNullable<StatementRulingFragment['correction']> }) {
  const { date, source, target } = correction
  return (
    <span class="fact-note">
      corrected: {date === null && source === null && target === null && 'the date was taken away'}
      {date !== null && <span>date {dateInWords(date)} </span>}
      {source && (
        <span>
          who <ActorLink actor={source} />{' '}
        </span>
      )}
      {target && (
        <span>
          whom <ActorLink actor={target} />
        </span>
      )}
    </span>
  )
}

/** "2026-03-12T09:30:00.000Z" as "12 March 2026, 09:30 UTC". */
export function momentInWords(at: string): string {
  const [day = '', time = ''] = at.split('T')
  return time === '' ? dateInWords(day) : `${dateInWords(day)}, ${time.slice(0, 5)} UTC`
}
