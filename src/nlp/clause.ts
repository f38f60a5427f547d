/** Predicates and their arguments. */
import type { Modality, Polarity } from '../model/statement.ts'
import type { Span } from './span.ts'

/** Mentions that stand as one argument, coordinated ones together ("Presidents A and B"). */
export interface Argument extends Span {
  /** Indexes into `mentions`, in order of text; the heads of the phrase first in `heads`. */
  readonly mentions: readonly number[]
  /** Token index of the phrase's head noun; the mention may only modify it ("India's proposal"). */
  readonly head: number
}

export interface Oblique extends Argument {
  /** The preposition's `norm`: "with", "to", "against". */
  readonly preposition: string
}

export interface Clause extends Span {
  readonly index: number
  readonly sentence: number
  /** Token indexes of the verb group, first auxiliary to last particle, half-open. */
  readonly firstToken: number
  readonly endToken: number
  /** Token index of the main verb. */
  readonly head: number
  /** The main verb's dictionary form, with its particle where it has one ("pull out"); a predicate adjective after "be" ("willing"). */
  readonly lemma: string
  readonly voice: 'ACTIVE' | 'PASSIVE'
  readonly polarity: Polarity
  readonly modality: Modality
  /** The modal verb's `norm` ("must"), null without one. */
  readonly modal: string | null
  /** False where the clause names no act of its own: what is urged, threatened, offered or attempted. */
  readonly act: boolean
  readonly subject: Argument | null
  readonly object: Argument | null
  readonly obliques: readonly Oblique[]
  /** The clause this one depends on, and how; null for a main clause. */
  readonly parent: number | null
  readonly relation: 'MAIN' | 'COORDINATED' | 'COMPLEMENT' | 'INFINITIVE' | 'RELATIVE' | 'PARTICIPIAL' | 'ADVERBIAL'
}
