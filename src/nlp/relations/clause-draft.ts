/** A clause while it is being put together, in terms of sentence elements. */
import type { Modality, Polarity } from '../../model/statement.ts'
import type { Clause } from '../clause.ts'
import type { NounPhrase, VerbGroup } from './sentence-element.ts'

/** Noun phrases that fill one place, and the element they stand in. */
export interface Filler {
  readonly element: number
  readonly phrases: readonly NounPhrase[]
}

/** The parts of a clause, filled in step by step; see Clause for their meaning. */
export interface ClauseDraft {
  readonly element: number
  readonly group: VerbGroup
  form: VerbGroup['form']
  voice: VerbGroup['voice']
  relation: Clause['relation']
  /** Index into the sentence's drafts. */
  parent: number | null
  subject: Filler | null
  object: Filler | null
  obliques: { readonly preposition: string; readonly filler: Filler }[]
  /** Token index behind the last element that belongs to it, phrases of time included. */
  endToken: number
  act: boolean
  polarity: Polarity
  modality: Modality
}
