/** What a timeline shows, in words. */
import type { TimelineUnit } from '../api/queries.generated.ts'
import { countsInWords, UNDONE } from '../undone.ts'
import type { Bars } from './bars.ts'
import { periodName } from './periods.ts'

export interface TimelineTableProps {
  readonly timeline: Bars
  readonly unit: TimelineUnit
  readonly onChoose: (start: string) => void
}

export function TimelineTable({ timeline, unit, onChoose }: TimelineTableProps) {
  return (
    <details class="in-words">
      <summary>The same in words</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">Time</th>
            <th scope="col">All</th>
            <th scope="col">Of them {UNDONE}</th>
            <th scope="col">By act</th>
          </tr>
        </thead>
        <tbody>
          {timeline.bars.map(({ start, count, counts, undone, wider }) => (
            <tr key={start}>
              <th scope="row">
                <button type="button" class="as-link" onClick={() => onChoose(start)}>
                  {periodName(start, unit)}
                </button>
              </th>
              <td>{count.toLocaleString('en-GB')}</td>
              <td>{undone.toLocaleString('en-GB')}</td>
              <td>
                {countsInWords(counts)}
                {wider > 0 && <small> ({wider.toLocaleString('en-GB')} perhaps later)</small>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
