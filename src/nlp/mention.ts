/** A span that names an actor, and what it names inside this one document. */
import type { ActorKind } from '../model/actor.ts'
import type { Span } from './span.ts'

/**
 * NAME: a proper name, with or without a title ("Secretary of State Marco Rubio", "Rubio", "India", "the White House").
 * OFFICE: an office or role alone ("the Secretary", "the Indian foreign minister").
 * PRONOUN: "he", "they", "we", "I".
 * COLLECTIVE: words for actors named elsewhere ("both sides", "the two leaders").
 * DESCRIPTION: a group named only by what it is ("civilians", "government, opposition and civil society leaders").
 */
export type MentionForm = 'NAME' | 'OFFICE' | 'PRONOUN' | 'COLLECTIVE' | 'DESCRIPTION'

export type GrammaticalNumber = 'SINGULAR' | 'PLURAL'
export type Gender = 'MALE' | 'FEMALE' | 'NEUTER'

/** An office as it stands in the text beside a name or alone. */
export interface OfficePhrase extends Span {
  /** The role without country words: "Secretary of State", "External Affairs Minister". */
  readonly role: string
  /** The country (ISO 3166-1 alpha-3) it belongs to, from the text's own words or an office that only one country has. */
  readonly country: string | null
  /** The organisation it belongs to where that is none of the above ("NATO" in "NATO Secretary General"). */
  readonly organization: string | null
}

/**
 * The span covers title and name together, with an office set beside the name by commas ("Kuleba, the foreign minister of
 * Ukraine"), without a possessive ending; `name` is the name alone. Mentions do not overlap.
 */
export interface Mention extends Span {
  readonly index: number
  readonly text: string
  readonly sentence: number
  readonly firstToken: number
  readonly endToken: number
  readonly form: MentionForm
  /** Null where only reference can tell (a pronoun "they"). */
  readonly kind: ActorKind | null
  /** The name without title, article and possessive ending; for one of several groups that share a noun, what it is called with it; else null. */
  readonly name: string | null
  /** ISO 3166-1 alpha-3 for a country and its short forms, adjectives, capital or seat; also the country of an organisation. */
  readonly country: string | null
  /** Offices in the phrase itself or in apposition to it. */
  readonly offices: readonly OfficePhrase[]
  readonly number: GrammaticalNumber
  readonly gender: Gender | null
  /** True for "India's", "Indian" before a noun: the mention is a modifier, not itself an argument of a verb. */
  readonly modifier: boolean
}

/** An actor inside one document: what its co-referring mentions say of it together. */
export interface Entity {
  readonly index: number
  readonly kind: ActorKind
  /** The fullest name in the document. */
  readonly name: string
  /** Other names in the document, without `name`. */
  readonly aliases: readonly string[]
  readonly country: string | null
  readonly offices: readonly EntityOffice[]
}

export interface EntityOffice {
  readonly role: string
  readonly country: string | null
  readonly organization: string | null
  /** Where the document says it. */
  readonly evidence: Span
}

/** Which entities each mention stands for. */
export interface Coreference {
  readonly entities: readonly Entity[]
  /** By mention index: entity indexes; one for a name, several for "both sides", none where it stays unresolved. */
  readonly referents: readonly (readonly number[])[]
}
