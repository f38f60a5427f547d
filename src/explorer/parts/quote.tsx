/** The words of a document, and whose they are. Always text, never HTML. */
import { documentPath } from '../addresses.ts'
import type { DocumentNameFragment, QuotationFragment } from '../api/queries.generated.ts'
import { dateInWords } from './date-in-words.ts'

export function Quote({ quotation, statement }: { readonly quotation: QuotationFragment; readonly statement: string }) {
  const { exact, attribution, document } = quotation
  return (
    <figure class="quote">
      <blockquote>{exact}</blockquote>
      <figcaption>
        <DocumentLink document={document} at={statement} />
        {attribution && (
          <span>
            , by the word of <bdi>{attribution}</bdi>
          </span>
        )}
      </figcaption>
    </figure>
  )
}

export interface DocumentLinkProps {
  readonly document: DocumentNameFragment
  /** The statement whose words are to be shown. */
  readonly at?: string | null
  /** Only its title: who published it and when stands beside. */
  readonly short?: boolean
}

/**
 * "Readout of a Call (Ministry of Foreign Affairs of Kenya, 10 March 2026)". Titles and publishers may turn the direction of
 * writing; what stands behind them keeps its own.
 */
export function DocumentLink({ document, at = null, short = false }: DocumentLinkProps) {
  const { id, title, publisher, publishedAt } = document
  const hasOrigin = !short && (publisher || publishedAt)
  return (
    <a href={documentPath(id, at)}>
      <bdi>{title ?? (hasOrigin ? 'A document without a title' : id)}</bdi>
      {hasOrigin && ' ('}
      {hasOrigin && <Origin document={document} />}
      {hasOrigin && ')'}
    </a>
  )
}

/** "Ministry of Foreign Affairs of Kenya, 10 March 2026". */
export function Origin({ document: { publisher, publishedAt } }: { readonly document: DocumentNameFragment }) {
  return (
    <>
      {publisher && <bdi>{publisher}</bdi>}
      {publisher && publishedAt && ', '}
      {publishedAt && dateInWords(publishedAt)}
    </>
  )
}
