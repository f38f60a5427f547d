/** Who held which office when: a list over all representations, without the words that carry them. */
import type { ActorId } from '../model/actor.ts'
import type { Representation } from '../model/representation.ts'
import type { Day } from '../model/statement.ts'
import type { Page, PageRequest } from './store.ts'

export type OfficeHolder = Omit<Representation, 'evidence'>

/** Fields combine with "and"; null is "any". Ids may be record ids or canonical ids; an empty list matches nothing. */
export interface OfficeHolderFilter {
  readonly persons: readonly ActorId[] | null
  readonly of: readonly ActorId[] | null
  /** Whole words of the role, all of them, in any order; folded as names are. Without any word in it, nothing is found. */
  readonly role: string | null
  /** ISO 3166-1 alpha-3: of this country or of one of its organisations. */
  readonly country: string | null
  /** Seen in office on this day or later. */
  readonly from: Day | null
  /** Seen in office on this day or earlier; with `from`, the days from the first to the last sighting meet the window. */
  readonly to: Day | null
}

/** Office holders come by person, then body, then role. */
export type OfficeHolderPosition = Pick<OfficeHolder, 'person' | 'of' | 'role'>

/** A part of the View. */
export interface OfficeHolders {
  officeHolders(filter: OfficeHolderFilter, page: PageRequest<OfficeHolderPosition>): Promise<Page<OfficeHolder>>
  countOfficeHolders(filter: OfficeHolderFilter): Promise<number>
}
