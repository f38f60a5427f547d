/** How statements spread over time, by type; one goes into a period and out again, and the address follows. */
import { useMemo, useRef } from 'preact/hooks'
import {
  type StatementFilter,
  Timeline as TimelineQuery,
  type TimelineQueryVariables,
  type TimelineUnit,
} from '../api/queries.generated.ts'
import { useAnswer } from '../api/use-answer.ts'
import type { Window } from '../ask/when.ts'
import { Empty, Failed, Loading } from '../parts/states.tsx'
import { useScript } from '../parts/use-script.ts'
import { ShowQuery } from '../take-along/show-query.tsx'
import { TakeAlong } from '../take-along/take-along.tsx'
import { sumOf, undoneInWords, undoneOf } from '../undone.ts'
import { counted } from '../words.ts'
import { type Bars, barsOf, spanOf, timelineTable } from './bars.ts'
import { around, FINER, fits, periodName, UNIT_WORDS, UNITS, usualUnit, whenText, windowOf } from './periods.ts'
import { TimelineFigure, type TimelineFigureProps } from './timeline-figure.tsx'
import { TimelineTable } from './timeline-table.tsx'

export interface TimelineProps {
  /** With the window. */
  readonly filter: StatementFilter
  readonly window: Window | null
  /** Null: as it suits the window. */
  readonly unit: TimelineUnit | null
  readonly onZoom: (zoom: Zoom) => void
  /** Of files. */
  readonly name: string
  /** In words, for files. */
  readonly question: string
  /** Whose acts; for the picture. */
  readonly title: string
}

const loadDrawing = () => import('./draw-timeline.ts')

/** What is to be shown next; `when` as in the address, empty for all time, absent where it stays. */
export interface Zoom {
  readonly when?: string
  readonly unit: TimelineUnit | null
}

export function Timeline({ filter, window, unit, onZoom, name, question, title }: TimelineProps) {
  const drawing = useScript(loadDrawing)
  const asked = { filter, undone: undoneOf(filter) }
  // Months tell what span there is, from which follows what unit suits it.
  const overview = useAnswer(TimelineQuery, { by: 'MONTH', ...asked })
  const span = overview.state === 'ready' ? spanOf(overview.data.timeline, 'MONTH', window) : null
  const shown = span === null ? 'MONTH' : unit && fits(span, unit) ? unit : usualUnit(span)
  const variables = { by: shown, ...asked }
  const answer = useAnswer(TimelineQuery, overview.state === 'ready' ? variables : null)
  const found = answer.state === 'ready' ? answer.data : null
  const now = useMemo(
    () => found && { timeline: barsOf(found, shown, window), unit: shown, window, span },
    [found, shown, window?.from, window?.to, span?.from, span?.to],
  )
  // What was shown before stays until the next is there, with the focus that a bar of it may have.
  const before = useRef(now)
  if (now !== null) before.current = now
  const failed = [overview, answer].find(({ state }) => state === 'failed')
  if (failed?.state === 'failed') return <Failed error={failed.error} again={failed.again} />
  if (before.current === null) return <Loading what="Counting by time" />
  return (
    <div class="timeline-view" aria-busy={now === null}>
      <Shown
        {...before.current}
        drawing={drawing}
        onZoom={onZoom}
        name={name}
        question={question}
        title={title}
        variables={variables}
      />
    </div>
  )
}

interface ShownProps extends Pick<TimelineProps, 'window' | 'onZoom' | 'name' | 'question' | 'title'> {
  readonly drawing: TimelineFigureProps['drawing']
  readonly timeline: Bars
  readonly unit: TimelineUnit
  /** Null where there is nothing. */
  readonly span: Window | null
  readonly variables: TimelineQueryVariables
}

function Shown({ drawing, timeline, unit, window, span, onZoom, name, question, title, variables }: ShownProps) {
  const choose = (start: string): void => onZoom({ when: whenText(windowOf(start, unit)), unit: FINER[unit] })
  const wider = window && around(window)
  const out = (): void => onZoom({ when: wider ? whenText(wider) : '', unit: null })
  // The first and the last bar whole, where no window cuts them.
  const drawn = spanOf(timeline.bars, unit, window)
  const total = { count: sumOf(timeline.bars, 'count'), undone: sumOf(timeline.bars, 'undone') }
  const notDone = undoneInWords(total)
  return (
    <>
      <div class="toolbar">
        <p role="status" class="count">
          {counted(total.count, 'statement')}
          {window ? ` in ${nameOf(window)}` : ' of a known year'}
          {notDone && `, ${notDone}`}
        </p>
        <div class="choices" role="group" aria-label="By">
          {UNITS.map((each) => {
            const isTooFine = span !== null && !fits(span, each)
            return (
              <button
                key={each}
                type="button"
                aria-pressed={each === unit}
                disabled={isTooFine}
                title={isTooFine ? 'Go into a shorter time first.' : undefined}
                onClick={() => onZoom({ unit: each })}
              >
                {UNIT_WORDS[each]}
              </button>
            )
          })}
        </div>
        {window && (
          <button type="button" class="small" onClick={out}>
            Back out to {wider ? nameOf(wider) : 'all time'}
          </button>
        )}
        <TakeAlong name={name} question={`Over time: ${question}`} table={async () => timelineTable(timeline, unit)} />
        <ShowQuery
          query={TimelineQuery}
          variables={variables}
          explained={{ view: 'TIMELINE', filter: variables.filter, unit: variables.by }}
        />
      </div>
      {timeline.bars.length === 0 || drawn === null ? (
        <Empty what="There is nothing with a date here.">
          <p>
            {window
              ? 'Go back out, or choose acts of every kind.'
              : 'Choose acts of every kind, or unsure findings too.'}
          </p>
        </Empty>
      ) : (
        <>
          <TimelineFigure
            drawing={drawing}
            timeline={timeline}
            unit={unit}
            span={drawn}
            onChoose={choose}
            onOut={window ? out : null}
            name={name}
            title={window ? `${title}, ${nameOf(window)}` : title}
          />
          <TimelineTable timeline={timeline} unit={unit} onChoose={choose} />
        </>
      )}
      {timeline.before > 0 && (
        <p class="note">
          {counted(timeline.before, 'more statement')} may lie in this time: only a month or a year is known of{' '}
          {timeline.before === 1 ? 'it' : 'them'}.
        </p>
      )}
    </>
  )
}

/** "March 2026", "2026", "1 March 2026 to 4 April 2026". */
function nameOf(window: Window): string {
  return whenText(window)
    .split(' to ')
    .map((part) => periodName(part, 'DAY'))
    .join(' to ')
}
