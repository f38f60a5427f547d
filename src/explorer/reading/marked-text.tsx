/** A text with what was found in it, and what was not read, marked. It is text, never HTML. */
import { useMemo } from 'preact/hooks'
import type { Mark } from './finding.ts'
import { type Piece, passagesOf } from './passages.ts'

export interface MarkedTextProps {
  readonly text: string
  readonly marks: readonly Mark[]
  /** The address that shows a finding, by its place in the list. */
  readonly hrefOf: (index: number) => string
}

/** Each piece names what lies over it in `data-said` and `data-unread`: places in the lists, with blanks between. */
export function MarkedText({ text, marks, hrefOf }: MarkedTextProps) {
  const passages = useMemo(() => passagesOf(text, marks), [text, marks])
  return useMemo(
    () => (
      <>
        {passages.map((passage) => (
          <p key={passage.start} class="passage" dir="auto">
            {passage.pieces.map((piece) => pieceOf(piece, text, hrefOf))}
          </p>
        ))}
      </>
    ),
    [passages, hrefOf],
  )
}

function pieceOf(piece: Piece<Mark>, text: string, hrefOf: MarkedTextProps['hrefOf']) {
  const { start, end, over } = piece
  const words = text.slice(start, end)
  if (over.length === 0) return words
  const said = over.filter(({ kind }) => kind === 'said')
  const unread = over.filter(({ kind }) => kind === 'unread')
  // One stop for each finding: the piece with which it begins.
  const begins = over.some((mark) => mark.start === start)
  const names = {
    said: said.length > 0,
    several: said.length > 1,
    'not-done': said.length > 0 && said.every(({ isDone }) => !isDone),
    unread: unread.length > 0,
  }
  const shared = {
    class: Object.entries(names)
      .flatMap(([name, holds]) => (holds ? [name] : []))
      .join(' '),
    tabIndex: begins ? 0 : -1,
    'data-said': said.length > 0 ? said.map(({ index }) => index).join(' ') : undefined,
    'data-unread': unread.length > 0 ? unread.map(({ index }) => index).join(' ') : undefined,
  }
  const shortest = said.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0]
  if (shortest) {
    return (
      <a key={start} {...shared} href={hrefOf(shortest.index)}>
        {words}
      </a>
    )
  }
  return (
    <a key={start} {...shared} href={`#unread-${unread[0]!.index}`}>
      {words}
    </a>
  )
}
