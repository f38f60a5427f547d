/** Which actor a record is judged to be. */
import type { ActorId } from '../model/actor.ts'

/** The judgement that a record is the same actor as another. A record that stands alone has itself as `canonical`. */
export interface ActorMerge {
  readonly record: ActorId
  readonly canonical: ActorId
  /** Why, for people: "same name form, both External Affairs Minister of India"; empty where it stands alone. */
  readonly reason: string
}
