/** What stands at the words that a person points at: statements, and why something was not read. Screen readers say it. */
import type { RefObject } from 'preact'
import { statementPath } from '../addresses.ts'
import type { LedgerRowFragment, UnreadFragment } from '../api/queries.generated.ts'
import { ActDate } from '../parts/act-date.tsx'
import { Marks } from '../parts/marks.tsx'
import { Sentence } from '../parts/sentence.tsx'
import { counted } from '../words.ts'
import { unreadText } from './unread-words.ts'

export interface ShownProps {
  readonly statements: readonly LedgerRowFragment[]
  readonly unread: readonly UnreadFragment[]
  /** False where the statements are not in the graph. */
  readonly linked: boolean
  readonly panel: RefObject<HTMLElement | null>
  /** Back to the text. */
  readonly onClose: () => void
}

export function Shown({ statements, unread, linked, panel, onClose }: ShownProps) {
  const isEmpty = statements.length === 0 && unread.length === 0
  return (
    <section
      class={`shown${isEmpty ? ' nothing' : ''}`}
      aria-label="At the words"
      aria-live="polite"
      tabIndex={-1}
      ref={panel}
      onKeyDown={({ key }) => key === 'Escape' && onClose()}
    >
      {isEmpty && (
        <p class="shown-hint">
          Point at marked words, or go through them with the Tab key, to see what was found in them.
        </p>
      )}
      {statements.map((statement) => (
        <ShownStatement key={statement.id} statement={statement} linked={linked} />
      ))}
      {unread.map((miss) => (
        <p key={`${miss.sentenceStart} ${miss.start} ${miss.reason}`} class="shown-unread">
          <strong>Not read.</strong> {unreadText(miss)}
        </p>
      ))}
      {!isEmpty && (
        <button type="button" class="shown-close" onClick={onClose}>
          Back to the text
        </button>
      )}
    </section>
  )
}

interface ShownStatementProps {
  readonly statement: LedgerRowFragment
  readonly linked: boolean
}

export function ShownStatement({ statement, linked }: ShownStatementProps) {
  const { id, documentCount } = statement
  return (
    <div class="shown-statement">
      <p>
        <Sentence statement={statement} linked={linked} />
      </p>
      <ActDate statement={statement} />
      <Marks statement={statement} />
      {linked && (
        <p>
          <a href={statementPath(id)}>Evidence and other accounts</a>{' '}
          <small>{counted(documentCount, 'independent document')}</small>
        </p>
      )}
    </div>
  )
}
