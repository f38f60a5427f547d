/** What was found in a text, and where. */
import type { LedgerRowFragment, UnreadFragment } from '../api/queries.generated.ts'
import type { Span } from './passages.ts'

export interface Finding {
  readonly statement: LedgerRowFragment
  /** In this text, in its order; without any where a person's ruling keeps an act that is no longer found. */
  readonly places: readonly Span[]
}

/** What lies over a piece of a text: by its place in the list of findings, or of what was not read. */
export interface Mark extends Span {
  readonly kind: 'said' | 'unread'
  readonly index: number
  /** Said, and said to have happened: not denied, planned, supposed, or rejected by a person. */
  readonly isDone: boolean
}

/** In the order of the text. */
export function findingsOf(statements: readonly LedgerRowFragment[], document: string): readonly Finding[] {
  const findings = statements.map((statement) => {
    const own = statement.evidence.filter((place) => place.document.id === document)
    return { statement, places: own.map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start) }
  })
  const first = ({ places }: Finding): number => places[0]?.start ?? Number.POSITIVE_INFINITY
  return findings.sort((a, b) => (first(a) === first(b) ? 0 : first(a) - first(b)))
}

export function marksOf(findings: readonly Finding[], unread: readonly UnreadFragment[]): readonly Mark[] {
  const said = findings.flatMap(({ statement, places }, index) =>
    places.map((place) => ({ ...place, kind: 'said' as const, index, isDone: isDone(statement) })),
  )
  const missed = unread.map(({ sentence, sentenceStart }, index) => {
    const span = { start: sentenceStart, end: sentenceStart + sentence.length }
    return { ...span, kind: 'unread' as const, index, isDone: false }
  })
  return [...said, ...missed]
}

const isDone = ({ polarity, modality, review }: LedgerRowFragment): boolean =>
  polarity === 'AFFIRMED' && modality === 'ACTUAL' && review !== 'REJECTED'
