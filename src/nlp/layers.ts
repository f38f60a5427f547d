/** The layers a Doc can have, by name. An annotator declares which it reads and which it writes. */
import type { TextBlock } from '../document/article-cleaner.ts'
import type { Clause } from './clause.ts'
import type { DateLayer } from './date-phrase.ts'
import type { Coreference, Entity, Mention } from './mention.ts'
import type { Miss } from './miss.ts'
import type { Attribution, Quotation } from './quotation.ts'
import type { Relation, RoleRelation } from './relation.ts'
import type { Sentence, Token } from './token.ts'

export interface Layers {
  readonly blocks: readonly TextBlock[]
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly Token[]
  readonly mentions: readonly Mention[]
  readonly coreference: Coreference
  readonly dates: DateLayer
  readonly quotations: readonly Quotation[]
  readonly attributions: readonly Attribution[]
  readonly clauses: readonly Clause[]
  readonly relations: readonly Relation[]
  /** Places and things that relations have as targets and no mention names; their indexes go on after `coreference.entities`. */
  readonly affected: readonly Entity[]
  readonly roles: readonly RoleRelation[]
  readonly misses: readonly Miss[]
}

export type LayerName = keyof Layers
