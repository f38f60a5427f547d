/** All words that carry a statement, side by side, each within what stands around it. */
import type { PlaceFragment } from '../api/queries.generated.ts'
import { DocumentLink, Origin } from '../parts/quote.tsx'
import { dateOrigin } from './date-correction.ts'
import { KINDS, percent, whoSaysSo } from './evidence-words.ts'
import type { FactsProps } from './facts.tsx'

export function Evidence({ statement, rulings }: FactsProps) {
  return (
    <section aria-labelledby="evidence">
      <h2 id="evidence">The words that say so</h2>
      <ul class="evidence-list">
        {statement.evidence.map((place) => (
          <li key={`${place.document.id} ${place.start} ${place.end}`}>
            <Place place={place} statement={statement.id} date={dateOrigin(place, rulings)} />
          </li>
        ))}
      </ul>
    </section>
  )
}

interface PlaceProps {
  readonly place: PlaceFragment
  readonly statement: string
  /** Where it comes from. */
  readonly date: string
}

function Place({ place, statement, date }: PlaceProps) {
  const { document, prefix, exact, suffix, sourceText, targetText, rule, extractorVersion, confidence } = place
  return (
    <figure class="quote place">
      <figcaption>
        <DocumentLink document={document} at={statement} short />
        <span class="fact-note">{KINDS[document.kind]}</span>
        {(document.publisher || document.publishedAt) && (
          <span class="fact-note">
            Published: <Origin document={document} />
          </span>
        )}
      </figcaption>
      <blockquote>
        <span class="around">{prefix && `…${prefix}`}</span>
        <mark>{exact}</mark>
        <span class="around">{suffix && `${suffix}…`}</span>
      </blockquote>
      <dl class="facts small">
        <Line name="Who says so">{whoSaysSo(place)}</Line>
        <Line name="Date">{date}</Line>
        <Line name="Named here">{[sourceText, targetText].filter((name) => name).join(' → ')}</Line>
        <Line name="Found by">
          <code>{rule}</code>, extractor {extractorVersion}, {percent(confidence)} sure
        </Line>
      </dl>
    </figure>
  )
}

function Line({ name, children }: { readonly name: string; readonly children: preact.ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
