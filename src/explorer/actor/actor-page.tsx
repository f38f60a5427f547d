/** One actor: its names, its offices or its people, when it did what, with whom, and its most recent acts. */
import { useEffect, useMemo } from 'preact/hooks'
import { useLocation, useRoute } from 'preact-iso'
import { actorPath } from '../addresses.ts'
import { type ActorPageQuery, ActorPage as ActorQuery } from '../api/queries.generated.ts'
import { useAnswer } from '../api/use-answer.ts'
import { Answer } from '../ask/answer.tsx'
import { questionWords } from '../ask/question-words.ts'
import { NoTime } from '../ask/when-problem.tsx'
import { Network } from '../network/network.tsx'
import { actorNote } from '../parts/actor-link.tsx'
import { Empty, Failed, Loading } from '../parts/states.tsx'
import { useTitle } from '../parts/title.ts'
import { ActorRulings } from '../review/actor-rulings.tsx'
import { Timeline } from '../timeline/timeline.tsx'
import { NameForms } from './name-forms.tsx'
import { NarrowingForm } from './narrowing-form.tsx'
import { Offices } from './offices.tsx'
import { filterFor, useNarrowing } from './use-narrowing.ts'
import '../style/actor.css'
import '../style/pictures.css'

export type ShownActor = NonNullable<ActorPageQuery['actor']>

export function ActorPage() {
  const { id = '' } = useRoute().params
  const { route } = useLocation()
  const answer = useAnswer(ActorQuery, { id })
  const actor = answer.data?.actor ?? null
  useTitle(actor?.name ?? '')
  useEffect(() => {
    // One that was merged into another is shown at the other's address.
    if (answer.state === 'ready' && actor !== null && actor.id !== id)
      route(actorPath(actor.id) + location.search, true)
  }, [answer.state, actor?.id, id])
  if (answer.state === 'failed') return <Failed error={answer.error} again={answer.again} />
  // What is there stays while it is asked for anew after a change.
  if (answer.state === 'loading' && actor?.id !== id) return <Loading />
  if (actor === null) {
    return (
      <Empty what="Nobody is known by this id.">
        <p>
          It may come from another store. <a href="/">Ask by name</a> instead.
        </p>
      </Empty>
    )
  }
  return (
    <article class="actor-page">
      <h1>{actor.name}</h1>
      <ActorFacts actor={actor} />
      <NameForms actor={actor} />
      <Offices key={actor.id} actor={actor} />
      {actor.kind !== 'COUNTRY' && <ActorRulings key={`rulings on ${actor.id}`} actor={actor} />}
      <Acts key={`acts of ${actor.id}`} actor={actor} />
    </article>
  )
}

function ActorFacts({ actor }: { readonly actor: ShownActor }) {
  const { country, kind, wikidataId } = actor
  return (
    <p class="facts">
      <span>{actorNote({ ...actor, country: null })}</span>
      {country && kind !== 'COUNTRY' && <a href={actorPath(`country:${country}`)}>{country}</a>}
      {wikidataId && (
        <a href={`https://www.wikidata.org/wiki/${encodeURIComponent(wikidataId)}`} rel="noreferrer">
          {wikidataId} in Wikidata
        </a>
      )}
    </p>
  )
}

function Acts({ actor }: { readonly actor: ShownActor }) {
  const { narrowing, window, narrow, undated } = useNarrowing(actorPath(actor.id))
  const { filter, others } = useMemo(() => {
    const whole = filterFor(narrowing, actor.id)
    const { actor: _, ...rest } = whole ?? {}
    return { filter: whole, others: rest }
  }, [narrowing, actor.id])
  const files = `demarche-${fileName(actor.id)}`
  const question = questionWords({ ...narrowing, who: actor.id, with: '' }, { one: actor, other: null })
  return (
    <>
      <h2>Acts</h2>
      <NarrowingForm narrowing={narrowing} onNarrow={narrow} />
      {filter === null ? (
        <NoTime />
      ) : (
        <>
          <section aria-labelledby="timeline">
            <h3 id="timeline">Over time</h3>
            <Timeline
              filter={filter}
              window={window}
              unit={narrowing.unit}
              onZoom={narrow}
              name={`${files}-timeline`}
              question={question}
              title={`Acts of ${actor.name}`}
            />
          </section>
          <section aria-labelledby="network">
            <h3 id="network">With whom</h3>
            <Network
              centre={actor}
              filter={others}
              level={narrowing.level}
              onLevel={(level) => narrow({ level })}
              name={`${files}-network`}
              question={question}
            />
          </section>
          <section aria-labelledby="acts">
            <h3 id="acts">Most recent acts</h3>
            <Answer
              filter={filter}
              order={narrowing.order}
              onOrder={(order) => narrow({ order })}
              undated={undated}
              question={question}
              label={`Acts of ${actor.name}`}
              name={`${files}-statements`}
            />
          </section>
        </>
      )}
    </>
  )
}

/** As much of an id as every file system takes. */
export const fileName = (id: string): string => id.replace(/[^\p{L}\p{N}]+/gu, '-')
