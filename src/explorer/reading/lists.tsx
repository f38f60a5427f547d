/** What was found in a text and what was not read, as lists beside it; each entry leads to its words. */
import { useMemo } from 'preact/hooks'
import type { UnreadFragment } from '../api/queries.generated.ts'
import { ActDate } from '../parts/act-date.tsx'
import { Marks } from '../parts/marks.tsx'
import { sentenceText } from '../parts/sentence-text.ts'
import { counted } from '../words.ts'
import type { Finding } from './finding.ts'
import { UNREAD_REASONS } from './unread-words.ts'

export interface FindingListProps {
  readonly findings: readonly Finding[]
  /** The place in the list of the one whose words are shown. */
  readonly at: number | null
  readonly hrefOf: (index: number) => string
  readonly onChoose: (index: number, event: MouseEvent) => void
}

export function FindingList({ findings, at, hrefOf, onChoose }: FindingListProps) {
  return useMemo(
    () => (
      <section aria-labelledby="findings">
        <h2 id="findings">{counted(findings.length, 'statement')}</h2>
        <ol class="findings">
          {findings.map(({ statement, places }, index) => (
            <li key={statement.id} id={`statement-${index}`} class={at === index ? 'here' : undefined}>
              <a
                href={hrefOf(index)}
                aria-current={at === index ? 'true' : undefined}
                onClick={(event) => onChoose(index, event)}
              >
                {sentenceText(statement)}
              </a>
              <ActDate statement={statement} />
              <Marks statement={statement} />
              {places.length === 0 && <small>kept by a ruling; its words are not found any more</small>}
            </li>
          ))}
        </ol>
      </section>
    ),
    [findings, at, hrefOf, onChoose],
  )
}

export interface UnreadListProps {
  readonly unread: readonly UnreadFragment[]
  readonly text: string
  readonly onChoose: (index: number, event: MouseEvent) => void
}

export function UnreadList({ unread, text, onChoose }: UnreadListProps) {
  return useMemo(
    () => (
      <section aria-labelledby="not-read">
        <h2 id="not-read">{counted(unread.length, 'sentence')} not read</h2>
        <ol class="findings">
          {unread.map(({ reason, start, end, sentenceStart }, index) => (
            <li key={`${sentenceStart} ${start} ${reason}`} id={`unread-${index}`}>
              <a href={`#unread-words-${index}`} onClick={(event) => onChoose(index, event)}>
                <q>{text.slice(start, end)}</q>
              </a>
              <span class="fact-note">{UNREAD_REASONS[reason]}</span>
            </li>
          ))}
        </ol>
      </section>
    ),
    [unread, text, onChoose],
  )
}
