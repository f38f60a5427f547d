/** What is known of a statement, field by field. */
import type { ComponentChildren } from 'preact'
import type { DateRulingFragment } from '../api/queries.generated.ts'
import { ActDate } from '../parts/act-date.tsx'
import { ActorLink } from '../parts/actor-link.tsx'
import { dateInWords } from '../parts/date-in-words.ts'
import { officeText } from '../parts/sentence-text.ts'
import { counted } from '../words.ts'
import { dateOrigin } from './date-correction.ts'
import { percent } from './evidence-words.ts'
import type { WholeStatement } from './whole-statement.ts'

export interface FactsProps {
  readonly statement: WholeStatement
  /** The latest first. */
  readonly rulings: readonly DateRulingFragment[]
}

export function Facts({ statement, rulings }: FactsProps) {
  const { verb, plover, cameo, confidence, documentCount, evidence, dateEarliest, dateLatest } = statement
  const sources = [...new Set(evidence.map((place) => dateOrigin(place, rulings)))]
  return (
    <dl class="facts">
      <Fact name="When">
        <ActDate statement={statement} />
        {dateEarliest !== null && dateLatest !== null && dateEarliest !== dateLatest && (
          <span class="fact-note">
            between {dateInWords(dateEarliest)} and {dateInWords(dateLatest)}
          </span>
        )}
        {sources.map((source) => (
          <span key={source} class="fact-note">
            {source}
          </span>
        ))}
      </Fact>
      <End name="Who" actor={statement.source} office={statement.sourceOffice} side={statement.sourceSide} />
      {statement.target && (
        <End name="Whom" actor={statement.target} office={statement.targetOffice} side={statement.targetSide} />
      )}
      <Fact name="In the text">
        <q>{verb}</q>
      </Fact>
      <Fact name="Documents">{counted(documentCount, 'independent document')}</Fact>
      <Fact name="Confidence">{percent(confidence)}</Fact>
      <Fact name="Codes">
        CAMEO {cameo}
        {plover && `, PLOVER ${plover}`}
      </Fact>
    </dl>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

interface EndProps {
  readonly name: string
  readonly actor: WholeStatement['source']
  readonly office: WholeStatement['sourceOffice']
  readonly side: WholeStatement['sourceSide']
}

function End({ name, actor, office, side }: EndProps) {
  return (
    <Fact name={name}>
      <ActorLink actor={actor} />
      {office && <span class="fact-note">{officeText(office)}</span>}
      {side && side.id !== actor.id && (
        <span class="fact-note">
          acts for <ActorLink actor={side} />
        </span>
      )}
    </Fact>
  )
}
