/** The row types of the lexicon: which words name an act, and where the two sides of it stand. */
import type { StatementType } from '../../model/statement-types.ts'

/** Prepositions that can mark a side. */
export const PREPOSITIONS = [
  'about',
  'across',
  'after',
  'against',
  'alongside',
  'among',
  'around',
  'at',
  'before',
  'behind',
  'between',
  'by',
  'during',
  'for',
  'from',
  'in',
  'inside',
  'into',
  'near',
  'of',
  'off',
  'on',
  'onto',
  'over',
  'regarding',
  'through',
  'to',
  'toward',
  'towards',
  'under',
  'upon',
  'via',
  'with',
  'within',
  'without',
  'amid',
  'following',
  'concerning',
  'despite',
  'since',
  'until',
  'outside',
  'along',
  'as',
  'ahead',
  'like',
  'because',
] as const satisfies readonly string[]
/** A word of that list. */
export type Preposition = (typeof PREPOSITIONS)[number]

/**
 * Where an actor is looked for. `poss` is whoever modifies the object noun that `nouns` asks for ("Graustark's proposal"). `subj` and `obj` are the logical ones, whatever the voice; `inf` is the target of the
 * infinitive or -ing complement ("refused to meet the envoy"); `that` is the subject of a complement clause ("demanded
 * that Ruritania withdraw"); `any` is any actor in the object or after it; `none` allows an act without target.
 */
export type Slot = 'subj' | 'obj' | 'poss' | 'inf' | 'that' | 'any' | 'none' | Preposition

/** A verb, or a group of verbs that behave alike. Constraints that are absent do not bind. */
export interface VerbFrame {
  readonly type: StatementType
  /** Lemmas, with their particle where they have one ("pull out"); a predicate adjective stands as it is ("grateful"). */
  readonly verbs: readonly string[]
  /** Where the target stands, in order of preference. */
  readonly target: readonly Slot[]
  /** `subj` where absent. */
  readonly source?: Slot
  /** What the subject must be: a person, troops or fighters, a group without a name. */
  readonly subject?: 'person' | 'force' | 'group'
  /** Lemmas one of which must be the head of the subject ("peacekeepers arrived in"). */
  readonly agents?: readonly string[]
  /** What the direct object must be: an actor by its head, persons rather than a body, absent, or (with `nouns`) one of those nouns. */
  readonly object?: 'actor' | 'people' | 'absent' | 'present'
  /** Lemmas of object nouns, one of which must be the head. */
  readonly nouns?: readonly string[]
  /** Lemmas of object nouns with which the verb means something else ("fight corruption"). */
  readonly except?: readonly string[]
  /** A preposition that must follow. */
  readonly needs?: Preposition
  /** True where the target's preposition must follow the verb first: "called on", not "called for a ban on". */
  readonly first?: true
  /** True where the target's preposition must not hang on a noun of relation: "discussed it with", not "the alliance with". */
  readonly apart?: true
  /** Words one of which must follow within the clause ("found them guilty"). */
  readonly word?: readonly string[]
  /** Words one of which must stand before the object noun ("a verbal attack"). */
  readonly modifier?: readonly string[]
  /** Prepositions whose country stands for the missing agent of a passive ("was arrested in Ruritania"). */
  readonly agentless?: readonly Preposition[]
  /** The complement that must follow; `words` is a clause or a quotation. */
  readonly complement?: 'infinitive' | 'that' | 'words' | 'none'
  /** Lemmas one of which the infinitive must have ("ordered the paper to close"). */
  readonly infinitive?: readonly string[]
  /** True where nothing may say what the object is called ("called him a liar"). */
  readonly unnamed?: true
  /** True for predicate adjectives, which stand after a form of "be". */
  readonly adjective?: boolean
  /** What the target must be: a country, where going there is the contact. */
  readonly place?: true
  /**
   * Whether the subjects alone make the act mutual; by the type where absent. False: "they shared it" is no act of
   * its own. True: "they established relations".
   */
  readonly mutual?: boolean
  /** True where the subjects alone are in touch, but hardly anew where the text has told of their contact: "they discussed it". */
  readonly exchange?: true
  /** False where the verb counts in the active voice only. */
  readonly passive?: false
  /** The act that "will not", "did not" make of it; where absent the act is the same, denied. */
  readonly negated?: StatementType
}

/** A noun that names an act, by itself ("Ruritania's attack on Graustark") or under a light verb ("launched an attack on"). */
export interface NounFrame {
  readonly type: StatementType
  readonly nouns: readonly string[]
  /** Prepositions that mark the target, in order of preference. */
  readonly target: readonly Preposition[]
  /** The act of ending it ("lifted the sanctions"), where that is one. */
  readonly ended?: StatementType
  /** True where it counts without a verb, given both sides. */
  readonly alone?: boolean
}

/**
 * BEGIN: the verb does what its object noun names ("hold talks", "announce the arrest"). END: it ends or undoes that
 * ("lift sanctions", "suspend aid").
 */
export interface LightVerb {
  readonly aspect: 'BEGIN' | 'END'
  readonly verbs: readonly string[]
}

/**
 * What a verb or noun makes of the infinitive or -ing form it governs. ACTUAL: it happened ("began to"). PLANNED,
 * HYPOTHETICAL: of that modality. DENIED: it did not happen ("refused to", "failed to"). NONE: no act of its own ("urged
 * them to").
 */
export interface Control {
  readonly effect: 'ACTUAL' | 'PLANNED' | 'HYPOTHETICAL' | 'DENIED' | 'NONE'
  readonly words: readonly string[]
  /** Whose act it is: of the governing verb's subject, or of its object. `subj` where absent. */
  readonly actor?: 'subj' | 'obj'
  /** `noun` where the words are nouns ("a decision to"); verbs and predicates where absent. */
  readonly of?: 'noun'
}
