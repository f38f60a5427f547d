/** A statement as it was read, beside the words that it was read from. */
import type { RefObject } from 'preact'
import { statementPath } from '../addresses.ts'
import { type OfficeNameFragment, type ReviewQueueQuery, WordsAround } from '../api/queries.generated.ts'
import { useAnswer } from '../api/use-answer.ts'
import { ActDate } from '../parts/act-date.tsx'
import { ActorLink } from '../parts/actor-link.tsx'
import { Marks } from '../parts/marks.tsx'
import { DocumentLink, Quote } from '../parts/quote.tsx'
import { actWords, officeText, sentenceText } from '../parts/sentence-text.ts'
import { percent, readFrom } from '../statement/evidence-words.ts'
import { counted } from '../words.ts'
import { wordsAround } from './words-around.ts'

export type ReviewedStatement = ReviewQueueQuery['statements']['edges'][number]['node']
type WordsRead = ReviewedStatement['evidence'][number]

export interface StatementCardProps {
  readonly statement: ReviewedStatement
  /** Gets the focus when the statement comes up. */
  readonly heading: RefObject<HTMLHeadingElement | null>
}

/** Further places are shown up to so many. */
const PLACES = 4

export function StatementCard({ statement, heading }: StatementCardProps) {
  const { id, verb, source, sourceOffice, target, targetOffice, about, confidence } = statement
  const [words, ...others] = statement.evidence
  const act = actWords(statement)
  return (
    <article class="review-card">
      <h2 ref={heading} tabIndex={-1}>
        {sentenceText(statement)}
      </h2>
      <p class="sure">
        {percent(confidence)} sure <Marks statement={statement} />
      </p>
      {words && <InContext words={words} statement={id} />}
      <dl class="as-read">
        <dt>Date</dt>
        <dd>
          <ActDate statement={statement} /> {words && <small>{readFrom(words)}</small>}
        </dd>
        <dt>Who</dt>
        <dd>
          <ActorLink actor={source} /> <Office office={sourceOffice} />
          {words && <InText text={words.sourceText} name={source.name} />}
        </dd>
        <dt>How</dt>
        <dd>
          <a href={statementPath(id)}>{act}</a> <InText text={verb} name={act} />
        </dd>
        {target && (
          <>
            <dt>Whom</dt>
            <dd>
              <ActorLink actor={target} /> <Office office={targetOffice} />
              {words?.targetText && <InText text={words.targetText} name={target.name} />}
            </dd>
          </>
        )}
        {about && (
          <>
            <dt>About</dt>
            <dd>{about}</dd>
          </>
        )}
      </dl>
      {others.length > 0 && (
        <section class="other-places" aria-label="Other places that carry it">
          <h3>Also in these words</h3>
          {others.slice(0, PLACES).map((quotation) => (
            <Quote key={`${quotation.document.id} ${quotation.start}`} quotation={quotation} statement={id} />
          ))}
          {others.length > PLACES && (
            <p>
              <a href={statementPath(id)}>{counted(others.length - PLACES, 'more place')}</a>
            </p>
          )}
        </section>
      )}
    </article>
  )
}

/** Until the document is there, and where it cannot be had, the few letters beside the words have to do. */
function InContext({ words, statement }: { readonly words: WordsRead; readonly statement: string }) {
  const { exact, start, end, prefix, suffix, attribution, document } = words
  const text = useAnswer(WordsAround, { document: document.id }).data?.document?.text
  const around =
    text?.slice(start, end) === exact
      ? wordsAround(text, start, end)
      : { before: prefix, after: suffix, cutBefore: true, cutAfter: true }
  return (
    <figure class="quote in-context">
      <blockquote>
        {around.cutBefore && '… '}
        {around.before}
        <mark>{exact}</mark>
        {around.after}
        {around.cutAfter && ' …'}
      </blockquote>
      <figcaption>
        <DocumentLink document={document} at={statement} />
        {attribution && <span>, by the word of {attribution}</span>}
      </figcaption>
    </figure>
  )
}

function Office({ office }: { readonly office: OfficeNameFragment | null }) {
  return office && <small>{officeText(office)} </small>
}

/** How the text says it, where that is something else. */
function InText({ text, name }: { readonly text: string; readonly name: string }) {
  return text === name ? null : <small>in the text: “{text}”</small>
}
