/** The port every store implements. Nothing above this line knows Cypher or SQL. */
import type { Contribution, DocumentGraph } from '../graph/document-graph.ts'
import type { NameForm } from '../graph/name-forms.ts'
import type { OfficeOutline } from '../graph/office-by-outline.ts'
import type { Actor, ActorId, ActorKind } from '../model/actor.ts'
import type { ActorRecord } from '../model/actor-record.ts'
import type { CountByType } from '../model/count-by-type.ts'
import type { DatePrecision } from '../model/date-precision.ts'
import type { Document, DocumentHead, DocumentId } from '../model/document.ts'
import type { DateAnchor, Evidence } from '../model/evidence.ts'
import type { Representation } from '../model/representation.ts'
import type { Account, Ruling, RulingId } from '../model/ruling.ts'
import type { Day, Modality, Polarity, Review, Statement, StatementId } from '../model/statement.ts'
import type { StatementType } from '../model/statement-types.ts'
import type { SuggestedMerge } from '../model/suggested-merge.ts'
import type { AdditionLog } from './additions.ts'
import type { OfficeHolders } from './office-holders.ts'
import type {
  ActorPosition,
  DateOrder,
  DocumentPosition,
  Page,
  PageRequest,
  RulingPosition,
  StatementOrder,
  StatementPosition,
} from './positions.ts'
import type { Sides } from './sides.ts'
import type { Along, StatementPage } from './statement-page.ts'
import type { Summaries } from './summaries.ts'

export { DATE_ORDERS, STATEMENT_ORDERS } from './positions.ts'
export type {
  ActorPosition,
  DateOrder,
  DocumentPosition,
  Page,
  PageRequest,
  RulingPosition,
  StatementOrder,
  StatementPosition,
}

/**
 * Opened on first use. Every method may reject with a StoreError: STORE_UNAVAILABLE where it cannot be reached,
 * STORE_AUTHENTICATION, STORE_NEWER where a newer Demarche wrote it, STORE_LOCKED where another writer holds it,
 * STORE_TIMEOUT where a view's time is over.
 */
export interface Store {
  /** `sqlite` or `neo4j`. */
  readonly name: string
  /** Opens, checks the version and brings the schema up to date. Called by the first use as well. */
  open(): Promise<void>
  writer(): Writer
  /**
   * For questions that each see what is committed. An embedded store shows a flush whole or not at all. A server may show a part
   * of one that is being committed at that very moment; questions that must agree are asked of a `snapshot`.
   */
  view(options?: ViewOptions): View
  /**
   * Runs reads that all see one moment: what other writers commit meanwhile does not show. An embedded store is written to
   * all the same; on a server other writers of ours wait until `read` is done, so it must not wait for one itself.
   */
  snapshot<T>(read: (view: View) => Promise<T>): Promise<T>
  /** May be called twice. */
  close(): Promise<void>
}

export interface ViewOptions {
  /**
   * Milliseconds from now within which the questions to this view must be answered; what is not is cancelled in the database too, and
   * rejects with STORE_TIMEOUT. Exports have no limit. None where not given.
   */
  readonly timeLimit?: number
}

/** Collects changes and writes them together. One writer at a time. */
export interface Writer {
  /**
   * Replaces all that this document contributed before by this. Of several changes to one document the last counts.
   * @throws RangeError where the graph is not whole in itself (`checkGraph`); what was collected before stays.
   */
  put(graph: DocumentGraph): void
  /** Withdraws a document with all that only it supported. An unknown id is no error. */
  remove(document: DocumentId): void
  /**
   * Keeps a ruling, also where what it is about is not in the store (yet): its effect is derived whenever it is. A ruling
   * that the store has changes nothing.
   * @throws RangeError where the ruling is not whole in itself (`checkRuling`); what was collected before stays.
   */
  rule(ruling: Ruling): void
  /** Takes a ruling back: the store is as if it had never been. An unknown id is no error. */
  withdraw(ruling: RulingId): void
  /**
   * Writes what was collected, in one transaction: contributions and rulings, then the merges of every actor record that is
   * linked to a changed one by shared keys or by rulings, however many steps away (`resolveActors`), then the statements
   * derived from the claims this touches. All or nothing: after a rejection the store is as before and the writer is empty.
   * What a store holds depends on the set of documents and rulings alone, not on the order in which they came.
   */
  flush(): Promise<WriteReport>
}

export interface WriteReport {
  readonly documentsAdded: number
  /** Known before, with other contents or by an older extractor. */
  readonly documentsReplaced: number
  readonly documentsUnchanged: number
  readonly documentsRemoved: number
  /** Statements that did not exist before, by type. */
  readonly statementsAdded: CountByType
  /** Statements that existed before and gained evidence from a document new to them, by type. */
  readonly statementsConfirmed: CountByType
  readonly statementsRemoved: number
}

/** Matches an end of a statement. */
export interface ActorSelector {
  /** Any of these; canonical or record ids. Where both lists are empty, nothing is matched. */
  readonly ids: readonly ActorId[]
  /** Also whoever has one of these names, folded, as `actorsNamed` finds them. */
  readonly names: readonly string[]
  /**
   * Also the persons who represent one of `ids`, or an organisation whose country is a country of `ids`: in an act for which the
   * text gives them an office, where it is one of these, else on the days on which one of these is nearest (`termsOf`).
   * A person of several sides counts for each of them in an act without a day, and for all that the days of a wider one meet.
   */
  readonly throughRepresentatives: boolean
}

/** A window of days, both inclusive; null is open. */
export interface DateWindow {
  readonly from: Day | null
  readonly to: Day | null
  /** SURELY: both bounds of the act lie in the window. POSSIBLY: the bounds and the window meet. */
  readonly certainty: 'SURELY' | 'POSSIBLY'
  /** Also statements without bounds. */
  readonly includeUndated: boolean
}

/** Every field is explicit; null is "any". Fields combine with "and"; filters within filters have no defaults either. */
export interface StatementFilter {
  readonly source: ActorSelector | null
  readonly target: ActorSelector | null
  /** At either end. */
  readonly actor: ActorSelector | null
  /** At either end; together with `actor`, at the other one. */
  readonly with: ActorSelector | null
  readonly types: readonly StatementType[] | null
  readonly polarity: Polarity | null
  readonly modality: readonly Modality[] | null
  readonly window: DateWindow | null
  readonly minConfidence: number | null
  readonly document: DocumentId | null
  readonly review: readonly Review[] | null
  readonly datePrecision: readonly DatePrecision[] | null
  /** At least one place from which its date was read so. */
  readonly dateAnchor: readonly DateAnchor[] | null
  /** True: no document says it itself. False: one does. */
  readonly attributed: boolean | null
  /**
   * Words that stand one after the other in the name of who says so, folded as names are; without any word in it, nothing is
   * found.
   */
  readonly attribution: string | null
  /** Documents that tell it independently of each other (`tellingOf`). */
  readonly minDocuments: number | null
  /** Each of these as well. */
  readonly and: readonly StatementFilter[] | null
  /** At least one of these; an empty list matches nothing. */
  readonly or: readonly StatementFilter[] | null
  /** What this does not match. */
  readonly not: StatementFilter | null
}

/** Fields combine with "and"; null is "any". */
export interface RulingFilter {
  /** Rulings on an account that carries this statement, those that a later one overrules as well. */
  readonly statement: StatementId | null
  /** Rulings on a record of this actor, given by any of its record ids; also on a record that no document names. */
  readonly actor: ActorId | null
  /** Rulings on an account of this document, also where the store does not have it. */
  readonly document: DocumentId | null
}

/** Fields combine with "and"; null is "any". */
export interface MergeFilter {
  /** Pairs of which one is one of these; canonical or record ids. */
  readonly actors: readonly ActorId[] | null
  readonly kind: ActorKind | null
  readonly minScore: number | null
}

/** Suggested merges come by score, the greatest first, then by ids. */
export type MergePosition = Pick<SuggestedMerge, 'score' | 'actors'>

export interface ActorFilter {
  /**
   * Words of one name, in any order, the last one also as a beginning; case and accents do not count, and no character
   * has a meaning of its own. Without any word in it, nothing is found.
   */
  readonly search: string | null
  readonly kind: ActorKind | null
  /** ISO 3166-1 alpha-3. */
  readonly country: string | null
}

export interface DocumentFilter {
  /** Whole words of title or text, all of them; folded as names are. Without any word in it, nothing is found. */
  readonly search: string | null
  readonly from: Day | null
  readonly to: Day | null
}

/** Questions whose queries can be shown. */
export type ExplainedQuestion = 'statements' | 'countStatements' | 'timeline' | 'neighbours' | 'pairs' | 'links'

export const QUERY_LANGUAGES = ['SQL', 'CYPHER'] as const

/** With the parameters in their places. What an earlier query has found stands in the later ones. */
export interface Explanation {
  readonly language: (typeof QUERY_LANGUAGES)[number]
  readonly queries: readonly string[]
}

/** Reads. Actor ids may be record ids or canonical ids; answers hold canonical ones. An unknown id is null or empty. */
export interface View extends Summaries, OfficeHolders, AdditionLog {
  document(id: DocumentId): Promise<Document | null>
  /** In one round trip; an unknown id is no key. */
  documentsById(ids: readonly DocumentId[]): Promise<ReadonlyMap<DocumentId, Document>>
  /** The same without their texts. */
  documentHeads(ids: readonly DocumentId[]): Promise<ReadonlyMap<DocumentId, DocumentHead>>
  /** DATE_NEWEST where no order is given. */
  documents(filter: DocumentFilter, page: PageRequest<DocumentPosition>, order?: DateOrder): Promise<Page<Document>>
  countDocuments(filter: DocumentFilter): Promise<number>
  /**
   * Ids of those documents that the store has with the same contents, from this version of the extractor. When they were
   * obtained does not matter.
   */
  imported(documents: readonly Document[], extractorVersion: string): Promise<ReadonlySet<DocumentId>>
  /** Ids of the documents that have one of these as their id, or as the id they came with; in order. Every name is a key. */
  documentsCalled(names: readonly string[]): Promise<ReadonlyMap<string, readonly DocumentId[]>>

  actor(id: ActorId): Promise<Actor | null>
  actorsById(ids: readonly ActorId[]): Promise<ReadonlyMap<ActorId, Actor>>
  /** Actors one of whose names, folded, equals the folded name given; by id. */
  actorsNamed(name: string): Promise<readonly Actor[]>
  actors(filter: ActorFilter, page: PageRequest<ActorPosition>): Promise<Page<Actor>>
  countActors(filter: ActorFilter): Promise<number>
  /** Each form of their names, the actor's own among them, by code unit: what `nameFormsOf` makes. Every id asked for is a key. */
  nameForms(ids: readonly ActorId[]): Promise<ReadonlyMap<ActorId, readonly NameForm[]>>

  statement(id: StatementId): Promise<Statement | null>
  /**
   * DATE_NEWEST where no order is given. Rejects with a RangeError where LEAST_SURE is to go on behind a position without
   * confidence.
   */
  statements(
    filter: StatementFilter,
    page: PageRequest<StatementPosition>,
    order?: StatementOrder,
  ): Promise<Page<Statement>>
  /** The same with what they refer to, as far as wanted, in one round trip. */
  statementPage(
    filter: StatementFilter,
    page: PageRequest<StatementPosition>,
    order: StatementOrder,
    along: Along,
  ): Promise<StatementPage>
  /** The same of each of these documents, whatever document the filter names. Every id asked for is a key. */
  statementPages(
    documents: readonly DocumentId[],
    filter: StatementFilter,
    page: PageRequest<StatementPosition>,
    order: StatementOrder,
    along: Along,
  ): Promise<ReadonlyMap<DocumentId, StatementPage>>
  /** How many statements of each of these documents a filter finds, whatever document it names. Every id asked for is a key. */
  countStatementsOf(documents: readonly DocumentId[], filter: StatementFilter): Promise<ReadonlyMap<DocumentId, number>>
  /** Counts without loading the rows. */
  countStatements(filter: StatementFilter): Promise<number>
  /**
   * For each of these that is a contact: other contacts of the same modality, not rejected and told by none of its documents, among
   * which are all that may be another account of it (`differencesOf`). They share both ends with it, or one end and the day. The
   * latest first, then by id. Every id asked for is a key.
   */
  accountsNear(ids: readonly StatementId[]): Promise<ReadonlyMap<StatementId, readonly Statement[]>>
  /** In order of document id, then `start`. Every id asked for is a key. */
  evidence(ids: readonly StatementId[]): Promise<ReadonlyMap<StatementId, readonly Evidence[]>>
  /** Their representations without the sightings, in no order. Every id asked for is a key. */
  officeOutlines(persons: readonly ActorId[]): Promise<ReadonlyMap<ActorId, readonly OfficeOutline[]>>
  /** For which countries their ends act. Every id asked for is a key. */
  sides(ids: readonly StatementId[]): Promise<ReadonlyMap<StatementId, Sides>>
  /** Representations of these persons, by `of`, then role. Every id asked for is a key. */
  representations(persons: readonly ActorId[]): Promise<ReadonlyMap<ActorId, readonly Representation[]>>
  /** Who represents these countries and organisations, by person, then role. Every id asked for is a key. */
  representativesById(bodies: readonly ActorId[]): Promise<ReadonlyMap<ActorId, readonly Representation[]>>

  /** Pairs of actors that may be one, and that no ruling has judged: what `suggestMerges` makes of all there is. */
  suggestedMerges(filter: MergeFilter, page: PageRequest<MergePosition>): Promise<Page<SuggestedMerge>>
  countSuggestedMerges(filter: MergeFilter): Promise<number>

  /** Answers a question, and gives the queries that it took in their order, each as a text for the store's own tool. */
  explain<Asked extends ExplainedQuestion>(question: Asked, args: Parameters<View[Asked]>): Promise<Explanation>

  ruling(id: RulingId): Promise<Ruling | null>
  /** DATE_NEWEST where no order is given. */
  rulings(filter: RulingFilter, page: PageRequest<RulingPosition>, order?: DateOrder): Promise<Page<Ruling>>
  /**
   * The accounts that carry a statement, as they were read before anybody corrected them: what `rulingOn` takes. By document
   * id; empty for an unknown id.
   */
  accounts(statement: StatementId): Promise<readonly Account[]>

  /** What these documents contributed, as it was extracted, whatever was ruled on it; an unknown id is no key. */
  contributions(ids: readonly DocumentId[]): Promise<ReadonlyMap<DocumentId, Contribution>>

  /**
   * Everything of these kinds, in an order that depends on the contents alone: kind after kind as `ExportRecord` lists
   * them, each by id; only a document's contribution comes right behind the document. GRAPH_KINDS where not given.
   */
  export(kinds?: readonly ExportKind[]): AsyncIterable<ExportRecord>
}

/** One record of an export. */
export type ExportRecord =
  | ({ readonly record: 'document' } & Document)
  | ContributionRecord
  | ({ readonly record: 'ruling' } & Ruling)
  | ({ readonly record: 'actorRecord' } & StoredActorRecord)
  /** A key that actor records share. */
  | { readonly record: 'key'; readonly key: string }
  | ({ readonly record: 'actor' } & Actor)
  | ({ readonly record: 'representation' } & Representation)
  | ({
      readonly record: 'statement'
      readonly evidence: readonly Evidence[]
      /** Documents whose own accounts of it a person rejected, while others carry it; left out where there are none. */
      readonly rejectedIn?: readonly DocumentId[]
    } & Statement)

export type ExportKind = ExportRecord['record']

/** What readers see, as it is derived from all contributions together. */
export const GRAPH_KINDS: readonly ExportKind[] = ['document', 'actor', 'representation', 'statement']

/** What an equal store can be made from (`restoreGraph`), and what readers see of it. */
export const RESTORABLE_KINDS: readonly ExportKind[] = ['contribution', 'ruling', ...GRAPH_KINDS]

export type ContributionRecord = { readonly record: 'contribution'; readonly document: DocumentId } & Contribution

/** An actor record in all its wordings, and which actor it was judged to be. */
export interface StoredActorRecord {
  readonly id: ActorId
  readonly canonical: ActorId
  /** As in `ActorMerge`. */
  readonly reason: string
  /** One for each wording that a document gives, or that a ruling brings where a document gives none; by their JSON. */
  readonly forms: readonly ActorRecord[]
}
