/** Two actors: how often, from when to when, and what each did to the other; for countries through those who act for them. */
import { useMemo } from 'preact/hooks'
import { useRoute } from 'preact-iso'
import { pairPath } from '../addresses.ts'
import {
  type DatesOfActsFragment,
  FirstAndLast,
  type StatementFilter,
  TwoActors,
  type TwoActorsQuery,
} from '../api/queries.generated.ts'
import { useAnswer } from '../api/use-answer.ts'
import { Answer } from '../ask/answer.tsx'
import { questionWords } from '../ask/question-words.ts'
import { NoTime } from '../ask/when-problem.tsx'
import { ActorLink } from '../parts/actor-link.tsx'
import { dateInWords } from '../parts/date-in-words.ts'
import { Empty, Failed, Loading } from '../parts/states.tsx'
import { useTitle } from '../parts/title.ts'
import { Timeline } from '../timeline/timeline.tsx'
import { fileName } from './actor-page.tsx'
import { NarrowingForm } from './narrowing-form.tsx'
import { filterFor, useNarrowing } from './use-narrowing.ts'
import '../style/actor.css'
import '../style/pictures.css'

export function PairPage() {
  const { one = '', other = '' } = useRoute().params
  const answer = useAnswer(TwoActors, { one, other })
  const names = [answer.data?.one?.name, answer.data?.other?.name]
  useTitle(names.filter((name) => name).join(' and '))
  if (answer.state === 'failed') return <Failed error={answer.error} again={answer.again} />
  if (answer.state === 'loading') return <Loading />
  const { one: first, other: second } = answer.data
  if (first === null || second === null) {
    return (
      <Empty what={`Nobody is known by the id ${first === null ? one : other}.`}>
        <p>
          It may come from another store. <a href="/">Ask by name</a> instead.
        </p>
      </Empty>
    )
  }
  return <Pair key={`${first.id} ${second.id}`} one={first} other={second} />
}

type Named = NonNullable<TwoActorsQuery['one']>

function Pair({ one, other }: { readonly one: Named; readonly other: Named }) {
  const { narrowing, window, narrow, undated } = useNarrowing(pairPath(one.id, other.id))
  const filter = useMemo(() => filterFor(narrowing, one.id, other.id), [narrowing, one.id, other.id])
  const question = questionWords({ ...narrowing, who: one.id, with: other.id }, { one, other })
  const files = `demarche-${fileName(one.id)}-${fileName(other.id)}`
  return (
    <article class="pair-page">
      <h1>
        <ActorLink actor={one} /> and <ActorLink actor={other} />
      </h1>
      {filter && <Days filter={filter} />}
      <NarrowingForm narrowing={narrowing} onNarrow={narrow} />
      {filter === null ? (
        <NoTime />
      ) : (
        <>
          <section aria-labelledby="timeline">
            <h2 id="timeline">Over time</h2>
            <Timeline
              filter={filter}
              window={window}
              unit={narrowing.unit}
              onZoom={narrow}
              name={`${files}-timeline`}
              question={question}
              title={`${one.name} and ${other.name}`}
            />
          </section>
          <section aria-labelledby="acts">
            <h2 id="acts">What they did</h2>
            <Answer
              filter={filter}
              order={narrowing.order}
              onOrder={(order) => narrow({ order })}
              undated={undated}
              question={question}
              label={`Acts between ${one.name} and ${other.name}`}
              name={`${files}-statements`}
            />
          </section>
        </>
      )}
    </article>
  )
}

/** From when to when. */
function Days({ filter }: { readonly filter: StatementFilter }) {
  const answer = useAnswer(FirstAndLast, { filter })
  if (answer.state !== 'ready') return null
  const [first, last] = [answer.data.oldest, answer.data.newest].map(dayOf)
  if (!first || !last) return null
  return <p class="facts">{first === last ? `All of ${first}.` : `The first: ${first}. The last: ${last}.`}</p>
}

/** What has no year comes last in either order, and so alone where there is nothing else. */
function dayOf({ edges }: DatesOfActsFragment): string | null {
  const node = edges[0]?.node
  return node?.date && node.dateEarliest !== null ? dateInWords(node.date) : null
}
