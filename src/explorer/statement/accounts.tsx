/** Other accounts of what may be the same act, set against this one. */
import { statementPath } from '../addresses.ts'
import type { Difference, LedgerRowFragment } from '../api/queries.generated.ts'
import { ActDate } from '../parts/act-date.tsx'
import { ActorLink } from '../parts/actor-link.tsx'
import { CardRow, CardTable } from '../parts/card-table.tsx'
import { DocumentLink } from '../parts/quote.tsx'
import { sentenceText } from '../parts/sentence-text.ts'
import { TakeAlong } from '../take-along/take-along.tsx'
import { ACTS, MODALITIES } from '../words.ts'
import { DIFFERENCES } from './evidence-words.ts'
import { accountsTable } from './statement-tables.ts'
import type { WholeStatement } from './whole-statement.ts'

const COLUMNS = ['Account', 'Date', 'How', 'Participants', 'Said to have', 'Documents'] as const

export function Accounts({ statement }: { readonly statement: WholeStatement }) {
  const { otherAccounts } = statement
  return (
    <section aria-labelledby="accounts">
      <h2 id="accounts">What others say of it</h2>
      {otherAccounts.length === 0 ? (
        <p>No other document gives another account of this act.</p>
      ) : (
        <>
          <p>
            These may tell the same act: whether they do is for you to judge.{' '}
            <Differs what={null}>What differs</Differs> is marked.
          </p>
          <div class="toolbar">
            <TakeAlong
              name={`demarche-accounts-${statement.id}`}
              question={`Accounts of one act: ${sentenceText(statement)}`}
              table={async () => accountsTable(statement)}
            />
          </div>
          <CardTable label="Accounts of this act" columns={COLUMNS}>
            <CardRow columns={COLUMNS} cells={cellsOf(statement, [], 'this one')} own />
            {otherAccounts.map(({ statement: other, differs }) => (
              <CardRow
                key={other.id}
                columns={COLUMNS}
                cells={cellsOf(other, differs, <a href={statementPath(other.id)}>another</a>)}
              />
            ))}
          </CardTable>
        </>
      )}
    </section>
  )
}

function cellsOf(account: LedgerRowFragment, differs: readonly Difference[], name: preact.ComponentChildren) {
  const { id, type, source, target, polarity, modality, evidence } = account
  const marked = (difference: Difference, content: preact.ComponentChildren) =>
    differs.includes(difference) ? <Differs what={DIFFERENCES[difference]}>{content}</Differs> : content
  const documents = [...new Map(evidence.map(({ document }) => [document.id, document])).values()]
  return [
    name,
    marked('DATE', <ActDate statement={account} />),
    marked('CHANNEL', ACTS[type]),
    marked(
      'PARTICIPANTS',
      <>
        <ActorLink actor={source} />
        {target && <> and {<ActorLink actor={target} />}</>}
      </>,
    ),
    marked('POLARITY', polarity === 'DENIED' ? 'not happened' : (MODALITIES[modality] ?? 'happened')),
    <ul key={id} class="plain">
      {documents.map((document) => (
        <li key={document.id}>
          <DocumentLink document={document} at={id} />
        </li>
      ))}
    </ul>,
  ]
}

function Differs({ what, children }: { readonly what: string | null; readonly children: preact.ComponentChildren }) {
  return (
    <span class="differs">
      {what && <span class="visually-hidden">another {what}: </span>}
      {children}
    </span>
  )
}
