/** Direct speech: what is quoted, and whose words they are. */
import type { Span } from './span.ts'

/** The span includes the quotation marks. */
export interface Quotation extends Span {
  /** Index into the `mentions` layer; null where the text does not say. */
  readonly speaker: number | null
  readonly addressee: number | null
  /** Token index of the verb of saying, null where there is none. */
  readonly verb: number | null
}

/** "according to a State Department spokesperson", "officials said that ...": who vouches for what stands in `scope`. */
export interface Attribution extends Span {
  /** The words that name the one who says so, without article: "State Department spokesperson". */
  readonly who: string
  /** Index into the `mentions` layer of the one who says so; null where no mention names them. */
  readonly speaker: number | null
  /** What is vouched for. */
  readonly scope: Span
}
