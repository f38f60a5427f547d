/** Statements as a ledger: when, who, in which office, how, whom, about what, in which words, and who says so. */
import { useEffect, useMemo, useRef } from 'preact/hooks'
import { statementPath } from '../addresses.ts'
import type { LedgerRowFragment, OfficeNameFragment, StatementOrder } from '../api/queries.generated.ts'
import type { Pages } from '../api/use-pages.ts'
import { ActDate } from '../parts/act-date.tsx'
import { ActorLink } from '../parts/actor-link.tsx'
import { Marks } from '../parts/marks.tsx'
import { Publishers } from '../parts/publishers.tsx'
import { actWords } from '../parts/sentence-text.ts'
import { Empty, Failed, Loading } from '../parts/states.tsx'
import { counted } from '../words.ts'

export interface LedgerProps {
  readonly pages: Pages<LedgerRowFragment>
  readonly order: StatementOrder
  /** Absent where the order stands. */
  readonly onOrder?: (order: StatementOrder) => void
  /** For screen readers. */
  readonly label: string
  /** What is said where nothing was found. */
  readonly empty?: string
}

export function Ledger({ pages, order, onOrder, label, empty = 'Nothing was found.' }: LedgerProps) {
  const { rows, state, error, hasMore, more } = pages
  if (rows.length === 0) {
    if (state === 'failed' && error) return <Failed error={error} again={more} />
    if (state === 'loading') return <Loading what="Looking it up" />
    return (
      <Empty what={empty}>
        <p>Try another spelling of the name, a longer time, acts of every kind, or unsure findings too.</p>
      </Empty>
    )
  }
  return (
    <>
      {/* Rows of a real table cannot be skipped by the browser while they are out of sight. */}
      <div class="ledger" role="table" aria-label={label} aria-busy={state === 'loading'}>
        <LedgerHead order={order} onOrder={onOrder} />
        <div role="rowgroup">
          {rows.map((row) => (
            <LedgerRow key={row.id} statement={row} />
          ))}
        </div>
      </div>
      {state === 'failed' && error && <Failed error={error} again={more} />}
      {state === 'loading' && <Loading what="More" />}
      {hasMore && state === 'ready' && <More onSeen={more} />}
    </>
  )
}

const HEADS = ['Who', 'How', 'Whom', 'About, and the words', 'Who says so'] as const

function LedgerHead({ order, onOrder }: Pick<LedgerProps, 'order'> & { readonly onOrder: LedgerProps['onOrder'] }) {
  const sorted = order === 'DATE_NEWEST' ? 'descending' : order === 'DATE_OLDEST' ? 'ascending' : 'none'
  return (
    <div class="ledger-row ledger-head" role="row">
      <div role="columnheader" aria-sort={sorted}>
        {onOrder ? (
          <button
            type="button"
            class="sort"
            onClick={() => onOrder(order === 'DATE_NEWEST' ? 'DATE_OLDEST' : 'DATE_NEWEST')}
          >
            Date <span aria-hidden="true">{{ descending: '↓', ascending: '↑', none: '↕' }[sorted]}</span>
          </button>
        ) : (
          'Date'
        )}
      </div>
      {HEADS.map((head) => (
        <div key={head} role="columnheader">
          {head}
        </div>
      ))}
    </div>
  )
}

function LedgerRow({ statement }: { readonly statement: LedgerRowFragment }) {
  // With thousands of rows on the page, another page of them must not draw all anew.
  return useMemo(() => <LedgerCells statement={statement} />, [statement])
}

function LedgerCells({ statement }: { readonly statement: LedgerRowFragment }) {
  const { id, verb, source, sourceOffice, target, targetOffice, about, evidence, documentCount } = statement
  const isMarked = statement.polarity === 'DENIED' || statement.modality !== 'ACTUAL'
  return (
    <div class={`ledger-row${isMarked ? ' not-done' : ''}`} role="row">
      <Cell name="date">
        <ActDate statement={statement} />
      </Cell>
      <Cell name="who">
        <ActorLink actor={source} />
        <OfficeNote office={sourceOffice} />
      </Cell>
      <Cell name="how">
        <a href={statementPath(id)} title={`In the text: ${verb}`}>
          {actWords(statement)}
        </a>
        <Marks statement={statement} />
      </Cell>
      <Cell name="whom">
        {target && <ActorLink actor={target} />}
        <OfficeNote office={targetOffice} />
      </Cell>
      <Cell name="about">
        {about && <span class="topic">{about}</span>}
        {evidence[0] && <q class="words">{evidence[0].exact}</q>}
      </Cell>
      <Cell name="says-so">
        <Publishers evidence={evidence} />
        <small>
          <a
            href={statementPath(id)}
            aria-label={`${counted(documentCount, 'independent document')}: see the evidence`}
          >
            {counted(documentCount, 'independent document')}
          </a>
        </small>
      </Cell>
    </div>
  )
}

function Cell({ name, children }: { readonly name: string; readonly children: preact.ComponentChildren }) {
  return (
    <div role="cell" class={`cell-${name}`}>
      {children}
    </div>
  )
}

function OfficeNote({ office }: { readonly office: OfficeNameFragment | null }) {
  return (
    office && (
      <small class="office">
        {office.role}, {office.of.name}
      </small>
    )
  )
}

/** Reads on as soon as it comes near the sight. */
function More({ onSeen }: { readonly onSeen: () => void }) {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    // Several may be told at once, while rows take their real heights; the last of them is how it is now.
    const told = (entries: readonly IntersectionObserverEntry[]) => entries.at(-1)?.isIntersecting && onSeen()
    const observer = new IntersectionObserver(told, { rootMargin: '600px' })
    if (button.current) observer.observe(button.current)
    return () => observer.disconnect()
  }, [onSeen])
  return (
    <button type="button" class="more" ref={button} onClick={onSeen}>
      Show more
    </button>
  )
}
