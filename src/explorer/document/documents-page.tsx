/** The documents that there are: by their words and the days of their publication, latest or earliest first. */
import { useMemo } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import {
  DocumentCount,
  type DocumentLineFragment,
  type DocumentsQuery as DocumentsAnswer,
  Documents as DocumentsQuery,
} from '../api/queries.generated.ts'
import { useAnswer } from '../api/use-answer.ts'
import { allRows, usePages } from '../api/use-pages.ts'
import { DocumentLink, Origin } from '../parts/quote.tsx'
import { Empty, Failed, Loading } from '../parts/states.tsx'
import { useTitle } from '../parts/title.ts'
import { KINDS } from '../statement/evidence-words.ts'
import { ShowQuery } from '../take-along/show-query.tsx'
import { TakeAlong } from '../take-along/take-along.tsx'
import { counted } from '../words.ts'
import { documentTable } from './document-table.ts'
import { DocumentsForm } from './documents-form.tsx'
import { documentsPath, readSearch, searchWords, variablesOf } from './documents-search.ts'

const listOf = ({ documents }: DocumentsAnswer) => documents
const PAGE_SIZE = 50

export function DocumentsPage() {
  const { query, route } = useLocation()
  const search = useMemo(() => readSearch(query), [query])
  const { order, ...filter } = variablesOf(search)
  const variables = { ...filter, order, first: PAGE_SIZE }
  const pages = usePages(DocumentsQuery, variables, listOf)
  const count = useAnswer(DocumentCount, filter)
  useTitle(search.search === '' ? 'Documents' : `Documents: ${search.search}`)
  return (
    <>
      <h1>Documents</h1>
      <DocumentsForm search={search} onSearch={(asked) => route(documentsPath(asked))} />
      <section aria-label="Documents that were found">
        <div class="toolbar">
          <p role="status" class="count">
            {count.state === 'ready' ? counted(count.data.documents.totalCount, 'document') : ''}
          </p>
          <TakeAlong
            name="demarche-documents"
            question={searchWords(search)}
            table={async () => documentTable(await allRows(DocumentsQuery, variables, listOf))}
          />
          <ShowQuery query={DocumentsQuery} variables={variables} />
        </div>
        {pages.rows.length > 0 && (
          <ol class="documents">
            {pages.rows.map((document) => (
              <Line key={document.id} document={document} />
            ))}
          </ol>
        )}
        {pages.state === 'loading' && <Loading what="Looking them up" />}
        {pages.state === 'failed' && pages.error && <Failed error={pages.error} again={pages.more} />}
        {pages.state === 'ready' && pages.rows.length === 0 && (
          <Empty what="No document was found.">
            <p>
              Try fewer words or a longer time: all words must stand in the title or the text. To add documents, use{' '}
              <code>demarche import FOLDER</code>, or <a href="/try">try a text</a>.
            </p>
          </Empty>
        )}
        {pages.state === 'ready' && pages.hasMore && (
          <button type="button" class="more" onClick={pages.more}>
            Show more
          </button>
        )}
      </section>
    </>
  )
}

function Line({ document }: { readonly document: DocumentLineFragment }) {
  const { publisher, publishedAt, kind, statements } = document
  return (
    <li>
      <DocumentLink document={document} short />
      {(publisher || publishedAt) && (
        <span class="fact-note">
          Published: <Origin document={document} />
        </span>
      )}
      <span class="fact-note">
        {KINDS[kind]}, {counted(statements.totalCount, 'statement')}
      </span>
    </li>
  )
}
