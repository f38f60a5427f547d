/** Two actors side by side: what is known of each, and why they may be one. */
import type { RefObject } from 'preact'
import {
  ActsOfTwo,
  type ActsOfTwoQuery,
  type ComparedActorFragment,
  type ComparedPairFragment,
  type StatementFilter,
} from '../api/queries.generated.ts'
import { useAnswer } from '../api/use-answer.ts'
import { ActorLink, actorNote } from '../parts/actor-link.tsx'
import { dateInWords } from '../parts/date-in-words.ts'
import { Quote } from '../parts/quote.tsx'
import { officeText } from '../parts/sentence-text.ts'
import { Failed, Loading } from '../parts/states.tsx'
import { counted } from '../words.ts'
import { datedSentence } from './dated-sentence.ts'

export interface PairCardProps {
  readonly pair: ComparedPairFragment
  readonly one: ComparedActorFragment
  readonly other: ComparedActorFragment
  /** Gets the focus when the pair comes up. */
  readonly heading: RefObject<HTMLHeadingElement | null>
}

const ACTS_SHOWN = 3
const OFFICES_SHOWN = 6
const AGAINST = 'DIFFERENT_COUNTRIES'

export function PairCard({ pair, one, other, heading }: PairCardProps) {
  const { reasons, explanation, score } = pair
  const acts = useAnswer(ActsOfTwo, { one: actsOf(one), other: actsOf(other), first: ACTS_SHOWN })
  return (
    <article class="review-card">
      <h2 ref={heading} tabIndex={-1}>
        Are {one.name} and {other.name} one?
      </h2>
      <p>
        {reasons.includes(AGAINST) ? 'For and against it' : 'For it'}: {explanation}.{' '}
        <small>Score {Math.round(score * 100)} of 100, beside the other pairs; it is no probability.</small>
      </p>
      <div class="side-by-side">
        <ActorSide actor={one} acts={acts.data?.one ?? null} />
        <ActorSide actor={other} acts={acts.data?.other ?? null} />
      </div>
      {acts.state === 'failed' && <Failed error={acts.error} again={acts.again} />}
    </article>
  )
}

function actsOf({ id }: ComparedActorFragment): StatementFilter {
  return { actor: { id }, polarity: null, modality: null, minConfidence: null, throughRepresentatives: false }
}

interface ActorSideProps {
  readonly actor: ComparedActorFragment
  readonly acts: ActsOfTwoQuery['one'] | null
}

function ActorSide({ actor, acts }: ActorSideProps) {
  const { name, aliases, representations } = actor
  return (
    <section aria-label={name}>
      <h3>
        <ActorLink actor={actor} /> <small>{actorNote(actor)}</small>
      </h3>
      <p>{aliases.length === 0 ? 'No other name is known.' : `Also called ${aliases.join(', ')}.`}</p>
      {representations.length > 0 && (
        <ul aria-label={`Offices of ${name}`}>
          {representations.slice(0, OFFICES_SHOWN).map(({ role, of, firstSeen, lastSeen }) => (
            <li key={`${of.id} ${role}`}>
              {officeText({ role, of })} <small>{seen(firstSeen, lastSeen)}</small>
            </li>
          ))}
          {representations.length > OFFICES_SHOWN && (
            <li>and {counted(representations.length - OFFICES_SHOWN, 'office')} more</li>
          )}
        </ul>
      )}
      {acts === null ? (
        <Loading what="Looking up what they did" />
      ) : acts.edges.length === 0 ? (
        <p>No act of theirs is known.</p>
      ) : (
        <ul class="acts" aria-label={`Latest acts of ${name}`}>
          {acts.edges.map(({ node }) => (
            <li key={node.id}>
              {datedSentence(node)}
              {node.evidence[0] && <Quote quotation={node.evidence[0]} statement={node.id} />}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function seen(first: string | null, last: string | null): string {
  if (first === null || last === null) return ''
  return first === last ? dateInWords(first) : `${dateInWords(first)} to ${dateInWords(last)}`
}
