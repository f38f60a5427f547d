/** A picture as a file: SVG for print, PNG for everything else. */
import { useState } from 'preact/hooks'
import type { AskError } from '../api/ask.ts'
import { asAskError } from '../api/use-answer.ts'
import { Failed } from '../parts/states.tsx'
import { download } from './download.ts'
import { pngOf } from './png-of.ts'

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
  const svgBlob = async (): Promise<Blob | null> => {
    const text = svg?.() ?? null
    return text === null ? null : new Blob([text], { type: 'image/svg+xml;charset=utf-8' })
  }
  const pngBlob = async (): Promise<Blob | null> => {
    const drawn = await svgBlob()
    return drawn && pngOf(drawn)
  }
  return (
    <div class="take-along" role="group" aria-label="Take the picture along">
      {svg && (
        <button type="button" onClick={() => take('svg', svgBlob)}>
          SVG
        </button>
      )}
      <button type="button" onClick={() => take('png', png ?? pngBlob)}>
        PNG
      </button>
      {error && <Failed error={error} />}
    </div>
  )
}
