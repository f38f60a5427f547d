/** How the key below a picture stands in its file. */

/** Of all that is written in pictures, on the page and in files. */
export const LETTERS = 'system-ui, "Liberation Sans", sans-serif'

export interface Placed<Entry> {
  readonly entry: Entry
  /** Pixels from the left edge of the row to the entry, and to its end. */
  readonly x: number
  readonly end: number
}

/** In as many rows as it needs to be no wider than `room`, or than one entry; all in pixels, `apart` between two entries. */
export function inRows<Entry>(
  entries: readonly Entry[],
  widthOf: (entry: Entry) => number,
  apart: number,
  room: number,
): readonly (readonly Placed<Entry>[])[] {
  const rows: Placed<Entry>[][] = []
  for (const entry of entries) {
    const width = widthOf(entry)
    const row = rows.at(-1)
    const before = row?.at(-1)
    const next = before ? before.end + apart : 0
    if (row && next + width <= room) row.push({ entry, x: next, end: next + width })
    else rows.push([{ entry, x: 0, end: width }])
  }
  return rows
}
