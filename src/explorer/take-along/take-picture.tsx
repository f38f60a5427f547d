/** A picture as a file: SVG for print, PNG for everything else. */
import { useState } from 'preact/hooks'
import type { AskError } from '../api/ask.ts'
import { asAskError } from '../api/use-answer.ts'
import { Failed } from '../parts/states.tsx'
import { download } from './download.ts'
import { pngOf, svgBlob } from './png-of.ts'

export interface TakePictureProps {
  /** Of the file, without its ending. */
  readonly name: string
  /** Absent for pictures that are none of lines; null as long as there is no picture. */
  readonly svg?: () => string | null
  /** Where there is no SVG that it could be made of. */
  readonly png?: () => Promise<Blob | null>
}

export function TakePicture({ name, svg, png }: TakePictureProps) {
  const [error, setError] = useState<AskError | null>(null)
  async function take(ending: string, make: () => Promise<Blob | null>): Promise<void> {
    setError(null)
    try {
      const picture = await make()
      if (picture) download(`${name}.${ending}`, picture)
    } catch (thrown) {
      setError(asAskError(thrown))
    }
  }
  const svgFile = async (): Promise<Blob | null> => {
    const text = svg?.() ?? null
    return text === null ? null : svgBlob(text)
  }
  const pngFile = async (): Promise<Blob | null> => {
    const drawn = await svgFile()
    return drawn && pngOf(drawn)
  }
  return (
    <div class="take-along" role="group" aria-label="Take the picture along">
      {svg && (
        <button type="button" onClick={() => take('svg', svgFile)}>
          SVG
        </button>
      )}
      <button type="button" onClick={() => take('png', png ?? pngFile)}>
        PNG
      </button>
      {error && <Failed error={error} />}
    </div>
  )
}
