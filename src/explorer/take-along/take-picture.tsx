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
  /** Null as long as there is no picture. */
  readonly svg: () => string | null
}

const FORMATS = [
  { name: 'SVG', ending: 'svg', make: async (svg: Blob) => svg },
  { name: 'PNG', ending: 'png', make: pngOf },
] as const

export function TakePicture({ name, svg }: TakePictureProps) {
  const [error, setError] = useState<AskError | null>(null)
  async function take({ ending, make }: (typeof FORMATS)[number]): Promise<void> {
    setError(null)
    try {
      const text = svg()
      if (text !== null) download(`${name}.${ending}`, await make(svgBlob(text)))
    } catch (thrown) {
      setError(asAskError(thrown))
    }
  }
  return (
    <div class="take-along" role="group" aria-label="Take the picture along">
      {FORMATS.map((format) => (
        <button key={format.name} type="button" onClick={() => take(format)}>
          {format.name}
        </button>
      ))}
      {error && <Failed error={error} />}
    </div>
  )
}
