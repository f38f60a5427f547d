/** One document: its text with all that it says, and what was not read of it. */
import { useCallback, useMemo, useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { documentPath } from '../addresses.ts'
import {
  DocumentPage as DocumentQuery,
  DocumentUnread,
  type LedgerQuery as LedgerAnswer,
  Ledger as LedgerQuery,
  type StatementFilter,
} from '../api/queries.generated.ts'
import { useAnswer } from '../api/use-answer.ts'
import { allRows } from '../api/use-pages.ts'
import { Empty, Failed, Loading } from '../parts/states.tsx'
import { useTitle } from '../parts/title.ts'
import { findingsOf } from '../reading/finding.ts'
import { Legend } from '../reading/legend.tsx'
import { Reading } from '../reading/reading.tsx'
import { unreadTable } from '../reading/unread-words.ts'
import { ShowQuery } from '../take-along/show-query.tsx'
import { statementTable } from '../take-along/statement-table.ts'
import { TakeAlong } from '../take-along/take-along.tsx'
import { DocumentHead, type DocumentOfPage } from './document-head.tsx'
import { useAllPages } from './use-all-pages.ts'

export function DocumentPage({ id }: { readonly id: string }) {
  const answer = useAnswer(DocumentQuery, { id })
  const document = answer.data?.document ?? null
  useTitle(document?.title ?? 'Document')
  if (answer.state === 'failed') return <Failed error={answer.error} again={answer.again} />
  if (answer.state === 'loading') return <Loading what="Fetching the text" />
  if (document === null) return <NoDocument id={id} />
  return <Whole key={document.id} document={document} />
}

/** UTF-16 units of a text that is read anew for what was not read without being asked to: that takes a second or so. */
const READ_UNASKED = 200_000

const listOf = ({ statements }: LedgerAnswer) => statements
const NONE = [] as const

function Whole({ document }: { readonly document: DocumentOfPage }) {
  const { id, text } = document
  const { query } = useLocation()
  const at = query.at ?? null
  const isLong = text.length > READ_UNASKED
  const [shows, setShows] = useState(!isLong)
  const variables = useMemo(() => ({ filter: allOf(id), order: 'DATE_OLDEST' as const, first: 500 }), [id])
  const said = useAllPages(LedgerQuery, variables, listOf)
  const missed = useAnswer(DocumentUnread, shows ? { id } : null)
  // Places in the lists stand in the text, so it is marked when all are there.
  const findings = useMemo(() => (said.isWhole ? findingsOf(said.rows, id) : NONE), [said.rows, said.isWhole, id])
  const unread = (shows && missed.data?.document?.unread) || NONE
  const pathOf = useCallback((statement: string) => documentPath(id, statement), [id])
  const isLost = at !== null && said.isWhole && !said.rows.some((statement) => statement.id === at)
  return (
    <article class="document-page">
      <DocumentHead document={document} />
      <div class="toolbar">
        <TakeAlong
          name={`demarche-${id}`}
          question={`What is said by ${nameOf(document)}`}
          table={async () => statementTable(await allRows(LedgerQuery, variables, listOf))}
        />
        <ShowQuery
          query={LedgerQuery}
          variables={variables}
          explained={{ view: 'STATEMENTS', filter: variables.filter, order: variables.order, first: variables.first }}
        />
      </div>
      {said.error && <Failed error={said.error} again={said.again} />}
      {!said.isWhole && !said.error && <Loading what={`Fetching what it says (${said.rows.length} so far)`} />}
      {isLost && <Lost />}
      <Reading text={text} findings={findings} unread={unread} at={at} pathOf={pathOf} onAt={doNothing}>
        <Legend
          shows={shows}
          onShows={setShows}
          unread={missed.state === 'ready' ? unread.length : null}
          note={isLong ? 'The text is long: to find it, it is read anew, which takes a while.' : ''}
        />
        {missed.state === 'failed' && <Failed error={missed.error} again={missed.again} />}
      </Reading>
      {unread.length > 0 && (
        <section class="toolbar" aria-label="What was not read, to take along">
          <p class="count">What was not read</p>
          <TakeAlong
            name={`demarche-unread-${id}`}
            question={`What was not read in ${nameOf(document)}`}
            table={async () => unreadTable(unread, text)}
          />
          <ShowQuery query={DocumentUnread} variables={{ id }} />
        </section>
      )}
    </article>
  )
}

const nameOf = ({ title, id }: DocumentOfPage): string => (title ? `“${title}”` : `the document ${id}`)

const doNothing = (): void => undefined

/** All that it says: also denied, planned, unsure and rejected. */
const allOf = (document: string): StatementFilter => ({
  document,
  polarity: null,
  modality: null,
  minConfidence: 0,
  review: null,
})

function Lost() {
  return (
    <div class="state empty" role="status">
      <p>
        <strong>The statement of this address is not in the document any more.</strong> It was corrected, or the
        document was read anew, and the act has another id: look for it in the list of all statements.
      </p>
    </div>
  )
}

function NoDocument({ id }: { readonly id: string }) {
  return (
    <Empty what="There is no document with this id.">
      <p>
        <code>{id}</code> is not in the graph: it was withdrawn, or came again with another text, which gives it another
        id. <a href="/documents">Look for it by its words</a>.
      </p>
    </Empty>
  )
}
