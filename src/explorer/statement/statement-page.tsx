/** One statement: what is said, in whose words, what others say of the same act, and what people decided. */
import { StatementPage as StatementQuery } from '../api/queries.generated.ts'
import { useAnswer } from '../api/use-answer.ts'
import { Marks } from '../parts/marks.tsx'
import { Sentence } from '../parts/sentence.tsx'
import { sentenceText } from '../parts/sentence-text.ts'
import { Empty, Failed, Loading } from '../parts/states.tsx'
import { useTitle } from '../parts/title.ts'
import { ShowQuery } from '../take-along/show-query.tsx'
import { TakeAlong } from '../take-along/take-along.tsx'
import { Accounts } from './accounts.tsx'
import { Evidence } from './evidence.tsx'
import { Facts } from './facts.tsx'
import { Rulings } from './rulings.tsx'
import { evidenceTable } from './statement-tables.ts'

export function StatementPage({ id }: { readonly id: string }) {
  const answer = useAnswer(StatementQuery, { id })
  const statement = answer.data?.statement ?? null
  useTitle(statement === null ? 'Statement' : sentenceText(statement))
  if (answer.state === 'failed') return <Failed error={answer.error} again={answer.again} />
  // After a decision the statement stays in sight until the answer has it as it is now.
  if (answer.state === 'loading' && statement?.id !== id) return <Loading what="Looking it up" />
  if (statement === null) return <NoStatement id={id} />
  const rulings = answer.data?.rulings.edges.map(({ node }) => node) ?? []
  return (
    <article class="statement-page">
      <h1>
        <Sentence statement={statement} />
      </h1>
      <Marks statement={statement} />
      <Facts statement={statement} rulings={rulings} />
      <div class="toolbar">
        <TakeAlong
          name={`demarche-${statement.id}`}
          question={`Who says so, and in which words: ${sentenceText(statement)}`}
          table={async () => evidenceTable(statement, rulings)}
        />
        <ShowQuery query={StatementQuery} variables={{ id }} />
        <a href="#rulings">Is it right?</a>
      </div>
      <Evidence statement={statement} rulings={rulings} />
      <Accounts statement={statement} />
      <Rulings statement={statement} />
    </article>
  )
}

function NoStatement({ id }: { readonly id: string }) {
  return (
    <Empty what="There is no statement with this id.">
      <p>
        <code>{id}</code> is not in the graph. The id of a statement follows from what it says: when its date or an
        actor is corrected, when two actors are merged, or when a document is read anew, the same act has another id.
      </p>
      <p>
        <a href="/">Ask for the act</a> by who and when, or look for its <a href="/documents">document</a>: all that it
        says stands beside its text.
      </p>
    </Empty>
  )
}
