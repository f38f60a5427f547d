/** What the marks in a text mean, and the switch for what was not read. */
import { Loading } from '../parts/states.tsx'

export interface LegendProps {
  readonly shows: boolean
  readonly onShows: (shows: boolean) => void
  /** How many sentences were not read; null as long as that is not known. */
  readonly unread: number | null
  /** Said beside the switch while it is off. */
  readonly note?: string
}

export function Legend({ shows, onShows, unread, note }: LegendProps) {
  return (
    <div class="legend">
      <span>
        Marked: <span class="said">a statement</span>, <span class="said several">several</span>,{' '}
        <span class="said not-done">denied, planned, supposed or rejected</span>
        {shows && (
          <>
            , <span class="unread">not read</span>
          </>
        )}
      </span>
      <label class="check">
        <input type="checkbox" checked={shows} onChange={({ currentTarget }) => onShows(currentTarget.checked)} />
        show what was not read{unread !== null && shows && ` (${unread.toLocaleString('en-GB')})`}
      </label>
      {!shows && note && <small>{note}</small>}
      {shows && unread === null && <Loading what="Reading the text anew for it" />}
    </div>
  )
}
