/** A list as a file: CSV for spreadsheets, JSON for programs, Markdown with footnotes for reports. */
import { useState } from 'preact/hooks'
import type { AskError } from '../api/ask.ts'
import { asAskError } from '../api/use-answer.ts'
import { Failed } from '../parts/states.tsx'
import { download } from './download.ts'
import { type Heading, type Table, toCsv, toJson, toMarkdown } from './table.ts'

const FORMATS = [
  { name: 'CSV', ending: 'csv', type: 'text/csv', write: toCsv },
  { name: 'JSON', ending: 'json', type: 'application/json', write: toJson },
  { name: 'Markdown', ending: 'md', type: 'text/markdown', write: toMarkdown },
] as const

export interface TakeAlongProps {
  /** Of the file, without its ending. */
  readonly name: string
  /** What the list answers, in words: it stands at the head of the file. */
  readonly question: string
  /** Reads all of the list, also what is not on the page yet. */
  readonly table: () => Promise<Table>
}

export function TakeAlong({ name, question, table }: TakeAlongProps) {
  const [busy, setBusy] = useState<string | null>(null)
  const [error, setError] = useState<AskError | null>(null)

  async function take({ name: format, ending, type, write }: (typeof FORMATS)[number]): Promise<void> {
    if (busy !== null) return
    setBusy(format)
    setError(null)
    try {
      const heading: Heading = { question, exportedOn: new Date().toISOString().slice(0, 10) }
      download(`${name}.${ending}`, new Blob([write(await table(), heading)], { type: `${type};charset=utf-8` }))
    } catch (thrown) {
      setError(asAskError(thrown))
    } finally {
      setBusy(null)
    }
  }

  return (
    <div class="take-along" role="group" aria-label="Take the whole list along">
      {FORMATS.map((format) => (
        // Not disabled: that would take the focus from it.
        <button key={format.name} type="button" aria-disabled={busy !== null} onClick={() => take(format)}>
          {busy === format.name ? 'Reading…' : format.name}
        </button>
      ))}
      {error && <Failed error={error} />}
    </div>
  )
}
