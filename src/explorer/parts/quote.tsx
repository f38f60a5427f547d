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
        {attribution && <span>, by the word of {attribution}</span>}
      </figcaption>
    </figure>
  )
}

export function DocumentLink({
  document,
  at = null,
}: {
  readonly document: DocumentNameFragment
  readonly at?: string | null
}) {
  return <a href={documentPath(document.id, at)}>{documentTitle(document)}</a>
}

/** "Readout of a Call (Ministry of Foreign Affairs of Kenya, 10 March 2026)". */
export function documentTitle({ id, title, publisher, publishedAt }: DocumentNameFragment): string {
  const origin = [publisher, publishedAt && dateInWords(publishedAt)].filter((part) => part).join(', ')
  return origin === '' ? (title ?? id) : `${title ?? 'A document without a title'} (${origin})`
}
