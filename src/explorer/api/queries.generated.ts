// Made by `npm run types:explorer` from queries/ and the schema.
import type { Query } from './query.ts'
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type ActorKind =
  /** A state or territory with an ISO 3166-1 code, or one that documents treat as such. */
  | 'COUNTRY'
  /** People named only by what they are: "civilians", "36 people". */
  | 'GROUP'
  /** A body: a ministry, an army, an alliance, a company. */
  | 'ORGANIZATION'
  /** A human being. */
  | 'PERSON';

/** Names an actor by exactly one of `id` and `name`; anything else is the error BAD_ACTOR_REF. */
export type ActorRef = {
  /** Example: `"country:IND"` */
  readonly id?: string | null | undefined;
  /**
   * A whole name; case, accents and a leading "the" do not count. It stands for every actor that bears it, and where none
   * does, for the persons of whose name it has a part, with a title before it or without. For beginnings of words use
   * `actors(search:)`. Example: `"Subrahmanyam Jaishankar"`
   */
  readonly name?: string | null | undefined;
};

/** A correction of a statement. What is not given stays as it was read. */
export type CorrectionInput = {
  /** EDTF, as `Statement.date` is; null takes the date away. Example: `"2025-05"` */
  readonly date?: string | null | undefined;
  /** Who acted. Example: `{id: "person:marco-rubio"}` */
  readonly source?: ActorRef | null | undefined;
  /** Who was acted upon. Example: `{name: "Pakistan"}` */
  readonly target?: ActorRef | null | undefined;
};

/** What the date of an act was read from. */
export type DateAnchor =
  /** The dateline at the head of the article, also for a phrase that counts from it. */
  | 'DATELINE'
  /** Nothing; the date stays open. */
  | 'NONE'
  /** The day of publication, also for a phrase that counts from it ("on Friday"). */
  | 'PUBLISHED'
  /** A date in the text itself. */
  | 'TEXT';

/** How a statement of which only a month or a range is known meets a window of days. */
export type DateCertainty =
  /** All that may lie in the window. */
  | 'POSSIBLY'
  /** Only what must lie in the window. */
  | 'SURELY';

/** The order of a list by date. A cursor of one order is none of another (BAD_CURSOR). */
export type DateOrder =
  /** The latest day first; what has none comes last, by id. */
  | 'DATE_NEWEST'
  /** The earliest day first; what has none comes last, by id. */
  | 'DATE_OLDEST';

/** How exactly the date of an act is known. A date said to be about right ("around 9 May") counts as what it says. */
export type DatePrecision =
  /** A day. */
  | 'DAY'
  /** A month. */
  | 'MONTH'
  /** No date at all. */
  | 'NONE'
  /** From one day, month or year to another. */
  | 'RANGE'
  /** A year. */
  | 'YEAR'
  /** A day whose year the text leaves open. */
  | 'YEARLESS';

export type Difference =
  /** One is a call, say, and the other a meeting. */
  | 'CHANNEL'
  /** The date, also where one is only less exact. */
  | 'DATE'
  /** One of the two participants. */
  | 'PARTICIPANTS'
  /** One says that it was, the other that it was not. */
  | 'POLARITY';

/** A text, and what is known of it. Dates are `YYYY-MM-DD`. */
export type DocumentInput = {
  /** Your own id for it. Example: `"readout-42"` */
  readonly id?: string | null | undefined;
  /** Found out from the text where not given. Example: `READOUT` */
  readonly kind?: DocumentKind | null | undefined;
  /** The day of publication, from which "on Monday" counts. Example: `"2025-05-10"` */
  readonly published?: string | null | undefined;
  /** Who published it. Example: `"Office of the Spokesperson"` */
  readonly publisher?: string | null | undefined;
  /** The text, in English. Example: `"The Minister met the Secretary-General in Geneva on Monday."` */
  readonly text: string;
  /** The headline. Example: `"The Minister's Call with the Secretary-General"` */
  readonly title?: string | null | undefined;
  /** Where it was published. Example: `"https://www.state.example/readouts/42"` */
  readonly url?: string | null | undefined;
};

export type DocumentKind =
  /** Anything else. */
  | 'ARTICLE'
  /** An issuing body's own account: a readout, a statement, a communiqué, a briefing. */
  | 'READOUT';

export type ExplainedView =
  /** How many there are. */
  | 'COUNT'
  /** Whom an actor shares statements with, as `network` does. */
  | 'NETWORK'
  /** Who shares most with whom, as `pairs` does. */
  | 'PAIRS'
  /** One step of the search of `path`: with whom an actor shares statements, which are contacts unless `filter` names types. */
  | 'PATH'
  /** As `statements` lists them. */
  | 'STATEMENTS'
  /** As `timeline` has them. */
  | 'TIMELINE';

export type ImportOutcome =
  /** It is new. */
  | 'ADDED'
  /** It was known with another title, date or publisher, or from an older extractor. */
  | 'REPLACED'
  /** It was known as it is. */
  | 'UNCHANGED';

export type MergeReason =
  /** They belong to different countries: this speaks against it. */
  | 'DIFFERENT_COUNTRIES'
  /** One is known by a family name alone, which the other has. */
  | 'FAMILY_NAME'
  /** The rules would bring them together, if one of them did not fit somebody else as well. */
  | 'FITS_SEVERAL'
  /** Given and family name agree; one has a middle name more. */
  | 'GIVEN_NAME'
  /** One has initials or a short form where the other has the full name. */
  | 'INITIALS'
  /** All words of one's name stand in the other's. */
  | 'NAME_WITHIN'
  /** They belong to one country, or speak for one body. */
  | 'SAME_COUNTRY'
  /** They have one name, or one goes by the name of the other. */
  | 'SAME_NAME'
  /** Documents give both one office. */
  | 'SAME_OFFICE'
  /** They have one name form in common, which is the name of neither. */
  | 'SHARED_FORM';

export type Modality =
  /** It happened. */
  | 'ACTUAL'
  /** It is a condition, a wish or a supposition. */
  | 'HYPOTHETICAL'
  /** It is announced or intended. */
  | 'PLANNED';

export type Polarity =
  /** Said to have happened. */
  | 'AFFIRMED'
  /** Said not to have happened. */
  | 'DENIED';

export type QueryLanguage =
  /** For Neo4j Browser and `cypher-shell`. */
  | 'CYPHER'
  /** For `sqlite3 FILE` and other tools of SQLite. */
  | 'SQL';

export type Review =
  /** A person has found it right. */
  | 'CONFIRMED'
  /** As found; nobody has looked at it. */
  | 'EXTRACTED'
  /** A person has found it wrong. */
  | 'REJECTED';

/**
 * Which statements. Fields combine with "and"; `and`, `or` and `not` combine whole filters, on at most 5 levels and at most 40 in all
 * (error FILTER_LIMIT).
 *
 * What is not given is "any", but for four fields. A question that names `polarity` nowhere, neither as an argument nor in its filter
 * nor in a filter within that, asks for AFFIRMED; one without `modality` for [ACTUAL], without `minConfidence` for 0.5, without
 * `review` for [EXTRACTED, CONFIRMED]. These defaults hold for the answer as a whole; nothing is added inside `and`, `or` and `not`.
 *
 * Example, what was denied or is only planned: `{actor: {name: "India"}, or: [{polarity: DENIED}, {modality: [PLANNED]}]}`
 */
export type StatementFilter = {
  /** At either end. Example: `{id: "country:IND"}` */
  readonly actor?: ActorRef | null | undefined;
  /** Each of these as well. Example: `[{with: {name: "India"}}, {with: {name: "Pakistan"}}]` */
  readonly and?: ReadonlyArray<StatementFilter> | null | undefined;
  /** True: no document says it itself, it is somebody's word in all of them. False: one says it itself. Example: `false` */
  readonly attributed?: boolean | null | undefined;
  /**
   * Whole words, one after the other, of the name of who says so; case and accents do not count.
   * Example: `"State Department"`
   */
  readonly attribution?: string | null | undefined;
  /** Whether an act of which only the month is known lies in a window of days. Example: `SURELY` */
  readonly certainty?: DateCertainty | null | undefined;
  /** What the date was read from, in one document at least. Example: `[TEXT, DATELINE]` */
  readonly dateAnchor?: ReadonlyArray<DateAnchor> | null | undefined;
  /** How exactly the date is known; these only. Example: `[DAY]` */
  readonly datePrecision?: ReadonlyArray<DatePrecision> | null | undefined;
  /** Only statements that this document supports. Example: `"doc-0123456789abcdef"` */
  readonly document?: string | null | undefined;
  /** First day of the window, included. Example: `"2025-05-01"` */
  readonly from?: string | null | undefined;
  /** With a window: also acts whose date the text leaves open. Example: `true` */
  readonly includeUndated?: boolean | null | undefined;
  /** Only statements found with at least this confidence, 0 to 1; null or 0 for all. Example: `0.8` */
  readonly minConfidence?: number | null | undefined;
  /** Told by at least so many documents independently of each other, as `Statement.documentCount` counts. Example: `2` */
  readonly minDocuments?: number | null | undefined;
  /** Happened, planned or only supposed; null for all. Example: `[ACTUAL, PLANNED]` */
  readonly modality?: ReadonlyArray<Modality> | null | undefined;
  /** What this does not match. Example: `{actor: {name: "United Nations"}}` */
  readonly not?: StatementFilter | null | undefined;
  /** One day; short for `from` and `to` with the same day. Example: `"2025-05-09"` */
  readonly on?: string | null | undefined;
  /** At least one of these; an empty list matches nothing. Example: `[{polarity: DENIED}, {modality: [PLANNED]}]` */
  readonly or?: ReadonlyArray<StatementFilter> | null | undefined;
  /** Said to have happened, or denied; null for both. Example: `DENIED` */
  readonly polarity?: Polarity | null | undefined;
  /** What people made of them; null for all, rejected ones too. Example: `[CONFIRMED]` */
  readonly review?: ReadonlyArray<Review> | null | undefined;
  /** Who acts. Example: `{name: "Marco Rubio"}` */
  readonly source?: ActorRef | null | undefined;
  /** Who is acted upon. Example: `{name: "Pakistan"}` */
  readonly target?: ActorRef | null | undefined;
  /** Where an actor is a country or organisation: also those who represent it, in what they do in its office. Example: `false` */
  readonly throughRepresentatives?: boolean | null | undefined;
  /** Last day of the window, included. Example: `"2025-05-31"` */
  readonly to?: string | null | undefined;
  /** Only these types; null for all. Example: `[URGED, DEMANDED]` */
  readonly types?: ReadonlyArray<StatementType> | null | undefined;
  /** At either end; together with `actor`, at the other one. Example: `{id: "country:PAK"}` */
  readonly with?: ActorRef | null | undefined;
};

/** The order of a list. A cursor of one order is none of another (BAD_CURSOR). A month stands at its first day. */
export type StatementOrder =
  /** The latest day first; what has no year comes last, by id. */
  | 'DATE_NEWEST'
  /** The earliest day first; what has no year comes last, by id. */
  | 'DATE_OLDEST'
  /** The lowest confidence first; of one confidence the latest day first. */
  | 'LEAST_SURE';

/** What can be done to somebody. The first three are the contacts. */
export type StatementType =
  /** Agreed on something together, accepted a proposal. */
  | 'AGREED_WITH'
  /** Gave aid, arms, money or asylum. */
  | 'AIDED'
  /** Struck, bombed, fought, killed. */
  | 'ATTACKED'
  /** Arrested, seized, banned, imposed restrictions on. */
  | 'COERCED'
  /** Condemned, criticised, blamed, accused, investigated. */
  | 'CONDEMNED'
  /** Carried out cooperation, shared intelligence, exercised together. */
  | 'COOPERATED_WITH'
  /** Demanded, insisted, issued an ultimatum without a threat. */
  | 'DEMANDED'
  /** Voiced concern, regret or alarm about somebody or something. */
  | 'EXPRESSED_CONCERN'
  /** In person: met, hosted, received, visited, held talks in a place. */
  | 'MET_WITH'
  /** Raised alert, moved or massed forces against. */
  | 'MOBILISED_AGAINST'
  /** Negotiated, or mediated between. */
  | 'NEGOTIATED_WITH'
  /** Offered, promised, committed to do something for the target. */
  | 'PLEDGED'
  /** Demonstrated, held a strike, rallied against. */
  | 'PROTESTED'
  /** Recognised diplomatically, established or restored relations. */
  | 'RECOGNISED'
  /** Rejected, refused, declined, vetoed, broke off. */
  | 'REJECTED'
  /** Imposed sanctions, expelled diplomats, cut ties or aid. */
  | 'SANCTIONED'
  /** Signed an agreement, treaty or memorandum. */
  | 'SIGNED_WITH'
  /** A call, a conversation, an exchange of views not said to be in person. */
  | 'SPOKE_TO'
  /** Said publicly or to an addressee, where no sharper type fits. */
  | 'STATED'
  /** Praised, thanked, welcomed, congratulated, endorsed, condoled. */
  | 'SUPPORTED'
  /** Warned of or threatened consequences. */
  | 'THREATENED'
  /** Urged, called on, appealed to, asked, encouraged, pressed. */
  | 'URGED'
  /** Eased sanctions, released people, withdrew, declared a ceasefire. */
  | 'YIELDED_TO';

export type StatementVerdict =
  /** It is right, with what is corrected. */
  | 'CONFIRMED'
  /** It is wrong. */
  | 'REJECTED';

/** What the ends of statements stand for where they are counted. */
export type SummaryLevel =
  /** Actors as they stand in statements. */
  | 'ACTOR'
  /**
   * The country for which an end acts on the day (`Statement.sourceSide`); an end that acts for none is left out. Where a person has
   * changed sides and the day does not tell for which it acts, it is counted for each of them.
   */
  | 'COUNTRY';

export type TimelineUnit =
  /** A day. */
  | 'DAY'
  /** A month. */
  | 'MONTH'
  /** A week from Monday on, as in ISO 8601. */
  | 'WEEK'
  /** A year. */
  | 'YEAR';

export type UnreadReason =
  /** There are two actors, and no verb has both. */
  | 'ACTORS_APART'
  /** What stands between the actors is wished, offered or attempted, and no act of its own. */
  | 'NO_ACT'
  /** The verb can name an act, but not with the words that stand around it here. */
  | 'NO_PATTERN'
  /** The verb names an act, and no subject was found for it. */
  | 'NO_SUBJECT'
  /** The verb names an act, and nobody whom it reaches was found. */
  | 'NO_TARGET'
  /** There are two actors, and no verb. */
  | 'NO_VERB'
  /** An act was found, but whoever does it and whoever it reaches are one actor. */
  | 'SAME_ACTOR'
  /** It is longer than any sentence, a list or a table: it is cut, and a piece of more than 250 words is not read. */
  | 'SENTENCE_TOO_LONG'
  /** The verb names an act, and its subject names no actor. */
  | 'SUBJECT_NO_ACTOR'
  /** A verb stands between two actors, and the lexicon does not know it as an act. */
  | 'UNKNOWN_VERB'
  /** An act was found, but nobody could be found for a pronoun ("he", "they") that does or suffers it. */
  | 'UNRESOLVED_PRONOUN'
  /** An act was found, but nobody could be found for a reference ("both sides", "the minister") in it. */
  | 'UNRESOLVED_REFERENCE';

export type Verdict =
  /** The statement is right, with what the ruling corrects. */
  | 'CONFIRMED'
  /** The two are two actors. */
  | 'NOT_SAME'
  /** The statement is wrong. */
  | 'REJECTED'
  /** The two are one actor. */
  | 'SAME';

export type ActorPageQueryVariables = Exact<{
  id: string;
}>;


export type ActorPageQuery = { readonly actor: { readonly wikidataId: string | null, readonly id: string, readonly kind: ActorKind, readonly name: string, readonly country: string | null, readonly names: ReadonlyArray<{ readonly form: string, readonly inGeneralUse: boolean, readonly documents: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly publishedAt: string | null, readonly url: string | null, readonly kind: DocumentKind }> }> } | null };

export type TwoActorsQueryVariables = Exact<{
  one: string;
  other: string;
}>;


export type TwoActorsQuery = { readonly one: { readonly id: string, readonly kind: ActorKind, readonly name: string, readonly country: string | null } | null, readonly other: { readonly id: string, readonly kind: ActorKind, readonly name: string, readonly country: string | null } | null };

export type OfficesQueryVariables = Exact<{
  person?: ActorRef | null | undefined;
  of?: ActorRef | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type OfficesQuery = { readonly representations: { readonly edges: ReadonlyArray<{ readonly node: { readonly role: string, readonly firstSeen: string | null, readonly lastSeen: string | null, readonly person: { readonly id: string, readonly kind: ActorKind, readonly name: string, readonly country: string | null }, readonly of: { readonly id: string, readonly kind: ActorKind, readonly name: string, readonly country: string | null } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type OfficeCountQueryVariables = Exact<{
  person?: ActorRef | null | undefined;
  of?: ActorRef | null | undefined;
}>;


export type OfficeCountQuery = { readonly representations: { readonly totalCount: number } };

export type OfficesWithWordsQueryVariables = Exact<{
  person?: ActorRef | null | undefined;
  of?: ActorRef | null | undefined;
  role?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type OfficesWithWordsQuery = { readonly representations: { readonly edges: ReadonlyArray<{ readonly node: { readonly role: string, readonly firstSeen: string | null, readonly lastSeen: string | null, readonly evidence: ReadonlyArray<{ readonly seen: string | null, readonly exact: string, readonly start: number, readonly end: number, readonly document: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly publishedAt: string | null, readonly url: string | null, readonly kind: DocumentKind } }>, readonly person: { readonly id: string, readonly kind: ActorKind, readonly name: string, readonly country: string | null }, readonly of: { readonly id: string, readonly kind: ActorKind, readonly name: string, readonly country: string | null } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type FirstAndLastQueryVariables = Exact<{
  filter: StatementFilter;
}>;


export type FirstAndLastQuery = { readonly oldest: { readonly edges: ReadonlyArray<{ readonly node: { readonly date: string | null, readonly datePrecision: DatePrecision, readonly dateEarliest: string | null } }> }, readonly newest: { readonly edges: ReadonlyArray<{ readonly node: { readonly date: string | null, readonly datePrecision: DatePrecision, readonly dateEarliest: string | null } }> } };

export type DatesOfActsFragment = { readonly edges: ReadonlyArray<{ readonly node: { readonly date: string | null, readonly datePrecision: DatePrecision, readonly dateEarliest: string | null } }> };

export type OfficeHeldFragment = { readonly role: string, readonly firstSeen: string | null, readonly lastSeen: string | null, readonly person: { readonly id: string, readonly kind: ActorKind, readonly name: string, readonly country: string | null }, readonly of: { readonly id: string, readonly kind: ActorKind, readonly name: string, readonly country: string | null } };

export type CompletionsQueryVariables = Exact<{
  search: string;
}>;


export type CompletionsQuery = { readonly actors: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: ActorKind, readonly name: string, readonly country: string | null } }> } };

export type ActorNamedQueryVariables = Exact<{
  id: string;
}>;


export type ActorNamedQuery = { readonly actor: { readonly id: string, readonly kind: ActorKind, readonly name: string, readonly country: string | null } | null };

export type AskedActorsQueryVariables = Exact<{
  one?: string | null | undefined;
  oneName?: string | null | undefined;
  hasOne: boolean;
  other?: string | null | undefined;
  otherName?: string | null | undefined;
  hasOther: boolean;
}>;


export type AskedActorsQuery = { readonly one?: { readonly id: string, readonly kind: ActorKind, readonly name: string, readonly country: string | null } | null, readonly other?: { readonly id: string, readonly kind: ActorKind, readonly name: string, readonly country: string | null } | null };

export type DocumentPageQueryVariables = Exact<{
  id: string;
}>;


export type DocumentPageQuery = { readonly document: { readonly sourceId: string | null, readonly retrievedAt: string | null, readonly language: string, readonly text: string, readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly publishedAt: string | null, readonly url: string | null, readonly kind: DocumentKind } | null };

export type DocumentUnreadQueryVariables = Exact<{
  id: string;
}>;


export type DocumentUnreadQuery = { readonly document: { readonly unread: ReadonlyArray<{ readonly reason: UnreadReason, readonly start: number, readonly end: number, readonly sentence: string, readonly sentenceStart: number, readonly partly: boolean }> } | null };

export type UnreadFragment = { readonly reason: UnreadReason, readonly start: number, readonly end: number, readonly sentence: string, readonly sentenceStart: number, readonly partly: boolean };

export type DocumentsQueryVariables = Exact<{
  search?: string | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  order: DateOrder;
  first: number;
  after?: string | null | undefined;
}>;


export type DocumentsQuery = { readonly documents: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly publishedAt: string | null, readonly url: string | null, readonly kind: DocumentKind, readonly statements: { readonly totalCount: number } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type DocumentCountQueryVariables = Exact<{
  search?: string | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
}>;


export type DocumentCountQuery = { readonly documents: { readonly totalCount: number } };

export type DocumentLineFragment = { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly publishedAt: string | null, readonly url: string | null, readonly kind: DocumentKind, readonly statements: { readonly totalCount: number } };

export type ExplainQueryVariables = Exact<{
  view: ExplainedView;
  filter: StatementFilter;
  order?: StatementOrder;
  unit?: TimelineUnit;
  by?: SummaryLevel;
  first?: number;
}>;


export type ExplainQuery = { readonly explain: { readonly language: QueryLanguage, readonly queries: ReadonlyArray<string> } };

export type LedgerQueryVariables = Exact<{
  filter: StatementFilter;
  order: StatementOrder;
  first: number;
  after?: string | null | undefined;
}>;


export type LedgerQuery = { readonly statements: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: StatementType, readonly verb: string, readonly about: string | null, readonly date: string | null, readonly datePrecision: DatePrecision, readonly polarity: Polarity, readonly modality: Modality, readonly confidence: number, readonly review: Review, readonly documentCount: number, readonly attributed: boolean, readonly attributions: ReadonlyArray<string>, readonly source: { readonly id: string, readonly kind: ActorKind, readonly name: string, readonly country: string | null }, readonly sourceOffice: { readonly role: string, readonly of: { readonly id: string, readonly name: string } } | null, readonly target: { readonly id: string, readonly kind: ActorKind, readonly name: string, readonly country: string | null } | null, readonly targetOffice: { readonly role: string, readonly of: { readonly id: string, readonly name: string } } | null, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number, readonly attribution: string | null, readonly document: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly publishedAt: string | null, readonly url: string | null, readonly kind: DocumentKind } }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type LedgerCountQueryVariables = Exact<{
  filter: StatementFilter;
  undated?: StatementFilter;
  withUndated?: boolean;
}>;


export type LedgerCountQuery = { readonly statements: { readonly totalCount: number }, readonly undated?: { readonly totalCount: number } };

export type LedgerRowFragment = { readonly id: string, readonly type: StatementType, readonly verb: string, readonly about: string | null, readonly date: string | null, readonly datePrecision: DatePrecision, readonly polarity: Polarity, readonly modality: Modality, readonly confidence: number, readonly review: Review, readonly documentCount: number, readonly attributed: boolean, readonly attributions: ReadonlyArray<string>, readonly source: { readonly id: string, readonly kind: ActorKind, readonly name: string, readonly country: string | null }, readonly sourceOffice: { readonly role: string, readonly of: { readonly id: string, readonly name: string } } | null, readonly target: { readonly id: string, readonly kind: ActorKind, readonly name: string, readonly country: string | null } | null, readonly targetOffice: { readonly role: string, readonly of: { readonly id: string, readonly name: string } } | null, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number, readonly attribution: string | null, readonly document: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly publishedAt: string | null, readonly url: string | null, readonly kind: DocumentKind } }> };

export type ActorNameFragment = { readonly id: string, readonly kind: ActorKind, readonly name: string, readonly country: string | null };

export type OfficeNameFragment = { readonly role: string, readonly of: { readonly id: string, readonly name: string } };

export type QuotationFragment = { readonly exact: string, readonly start: number, readonly end: number, readonly attribution: string | null, readonly document: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly publishedAt: string | null, readonly url: string | null, readonly kind: DocumentKind } };

export type DocumentNameFragment = { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly publishedAt: string | null, readonly url: string | null, readonly kind: DocumentKind };

export type TimelineQueryVariables = Exact<{
  by: TimelineUnit;
  filter: StatementFilter;
  undone: StatementFilter;
}>;


export type TimelineQuery = { readonly timeline: ReadonlyArray<{ readonly start: string, readonly count: number, readonly wider: number, readonly counts: ReadonlyArray<{ readonly type: StatementType, readonly count: number }> }>, readonly undone: ReadonlyArray<{ readonly start: string, readonly counts: ReadonlyArray<{ readonly type: StatementType, readonly count: number }> }> };

export type NetworkQueryVariables = Exact<{
  actor: ActorRef;
  by: SummaryLevel;
  filter: StatementFilter;
  undone: StatementFilter;
  first: number;
  most: number;
}>;


export type NetworkQuery = { readonly network: ReadonlyArray<{ readonly count: number, readonly firstDay: string | null, readonly lastDay: string | null, readonly actor: { readonly id: string, readonly kind: ActorKind, readonly name: string, readonly country: string | null }, readonly counts: ReadonlyArray<{ readonly type: StatementType, readonly count: number }> }>, readonly undone: ReadonlyArray<{ readonly actor: { readonly id: string }, readonly counts: ReadonlyArray<{ readonly type: StatementType, readonly count: number }> }> };

export type BucketFragment = { readonly start: string, readonly count: number, readonly wider: number, readonly counts: ReadonlyArray<{ readonly type: StatementType, readonly count: number }> };

export type NeighbourOfFragment = { readonly count: number, readonly firstDay: string | null, readonly lastDay: string | null, readonly actor: { readonly id: string, readonly kind: ActorKind, readonly name: string, readonly country: string | null }, readonly counts: ReadonlyArray<{ readonly type: StatementType, readonly count: number }> };

export type ReviewQueueQueryVariables = Exact<{
  filter: StatementFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type ReviewQueueQuery = { readonly statements: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: StatementType, readonly verb: string, readonly about: string | null, readonly date: string | null, readonly datePrecision: DatePrecision, readonly polarity: Polarity, readonly modality: Modality, readonly confidence: number, readonly review: Review, readonly documentCount: number, readonly attributed: boolean, readonly attributions: ReadonlyArray<string>, readonly evidence: ReadonlyArray<{ readonly prefix: string, readonly suffix: string, readonly dateText: string | null, readonly dateAnchor: DateAnchor, readonly sourceText: string, readonly targetText: string | null, readonly exact: string, readonly start: number, readonly end: number, readonly attribution: string | null, readonly document: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly publishedAt: string | null, readonly url: string | null, readonly kind: DocumentKind } }>, readonly source: { readonly id: string, readonly kind: ActorKind, readonly name: string, readonly country: string | null }, readonly sourceOffice: { readonly role: string, readonly of: { readonly id: string, readonly name: string } } | null, readonly target: { readonly id: string, readonly kind: ActorKind, readonly name: string, readonly country: string | null } | null, readonly targetOffice: { readonly role: string, readonly of: { readonly id: string, readonly name: string } } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type WordsAroundQueryVariables = Exact<{
  document: string;
}>;


export type WordsAroundQuery = { readonly document: { readonly text: string } | null };

export type MergeQueueQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type MergeQueueQuery = { readonly suggestedMerges: { readonly edges: ReadonlyArray<{ readonly node: { readonly reasons: ReadonlyArray<MergeReason>, readonly explanation: string, readonly score: number, readonly actors: ReadonlyArray<{ readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: ActorKind, readonly name: string, readonly country: string | null, readonly representations: ReadonlyArray<{ readonly role: string, readonly firstSeen: string | null, readonly lastSeen: string | null, readonly of: { readonly id: string, readonly name: string } }> }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type MergeCountQueryVariables = Exact<{ [key: string]: never; }>;


export type MergeCountQuery = { readonly suggestedMerges: { readonly totalCount: number } };

export type MergesOfQueryVariables = Exact<{
  actor: ActorRef;
}>;


export type MergesOfQuery = { readonly suggestedMerges: { readonly edges: ReadonlyArray<{ readonly node: { readonly explanation: string, readonly actors: ReadonlyArray<{ readonly id: string, readonly kind: ActorKind, readonly name: string, readonly country: string | null }> } }> } };

export type ActsOfTwoQueryVariables = Exact<{
  one: StatementFilter;
  other: StatementFilter;
  first: number;
}>;


export type ActsOfTwoQuery = { readonly one: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: StatementType, readonly verb: string, readonly about: string | null, readonly date: string | null, readonly datePrecision: DatePrecision, readonly polarity: Polarity, readonly modality: Modality, readonly confidence: number, readonly review: Review, readonly documentCount: number, readonly attributed: boolean, readonly attributions: ReadonlyArray<string>, readonly source: { readonly id: string, readonly kind: ActorKind, readonly name: string, readonly country: string | null }, readonly sourceOffice: { readonly role: string, readonly of: { readonly id: string, readonly name: string } } | null, readonly target: { readonly id: string, readonly kind: ActorKind, readonly name: string, readonly country: string | null } | null, readonly targetOffice: { readonly role: string, readonly of: { readonly id: string, readonly name: string } } | null, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number, readonly attribution: string | null, readonly document: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly publishedAt: string | null, readonly url: string | null, readonly kind: DocumentKind } }> } }> }, readonly other: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: StatementType, readonly verb: string, readonly about: string | null, readonly date: string | null, readonly datePrecision: DatePrecision, readonly polarity: Polarity, readonly modality: Modality, readonly confidence: number, readonly review: Review, readonly documentCount: number, readonly attributed: boolean, readonly attributions: ReadonlyArray<string>, readonly source: { readonly id: string, readonly kind: ActorKind, readonly name: string, readonly country: string | null }, readonly sourceOffice: { readonly role: string, readonly of: { readonly id: string, readonly name: string } } | null, readonly target: { readonly id: string, readonly kind: ActorKind, readonly name: string, readonly country: string | null } | null, readonly targetOffice: { readonly role: string, readonly of: { readonly id: string, readonly name: string } } | null, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number, readonly attribution: string | null, readonly document: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly publishedAt: string | null, readonly url: string | null, readonly kind: DocumentKind } }> } }> } };

export type ComparedPairFragment = { readonly reasons: ReadonlyArray<MergeReason>, readonly explanation: string, readonly score: number, readonly actors: ReadonlyArray<{ readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: ActorKind, readonly name: string, readonly country: string | null, readonly representations: ReadonlyArray<{ readonly role: string, readonly firstSeen: string | null, readonly lastSeen: string | null, readonly of: { readonly id: string, readonly name: string } }> }> };

export type ComparedActorFragment = { readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: ActorKind, readonly name: string, readonly country: string | null, readonly representations: ReadonlyArray<{ readonly role: string, readonly firstSeen: string | null, readonly lastSeen: string | null, readonly of: { readonly id: string, readonly name: string } }> };

export type RulingsQueryVariables = Exact<{
  statement?: string | null | undefined;
  actor?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type RulingsQuery = { readonly rulings: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly verdict: Verdict, readonly by: string, readonly at: string, readonly reason: string, readonly correction: { readonly date: string | null, readonly source: { readonly id: string, readonly kind: ActorKind, readonly name: string, readonly country: string | null } | null, readonly target: { readonly id: string, readonly kind: ActorKind, readonly name: string, readonly country: string | null } | null } | null, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number, readonly attribution: string | null, readonly document: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly publishedAt: string | null, readonly url: string | null, readonly kind: DocumentKind } }>, readonly actors: ReadonlyArray<{ readonly id: string, readonly kind: ActorKind, readonly name: string, readonly country: string | null }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type RulingRowFragment = { readonly id: string, readonly verdict: Verdict, readonly by: string, readonly at: string, readonly reason: string, readonly correction: { readonly date: string | null, readonly source: { readonly id: string, readonly kind: ActorKind, readonly name: string, readonly country: string | null } | null, readonly target: { readonly id: string, readonly kind: ActorKind, readonly name: string, readonly country: string | null } | null } | null, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number, readonly attribution: string | null, readonly document: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly publishedAt: string | null, readonly url: string | null, readonly kind: DocumentKind } }>, readonly actors: ReadonlyArray<{ readonly id: string, readonly kind: ActorKind, readonly name: string, readonly country: string | null }> };

export type ReviewStatementMutationVariables = Exact<{
  id: string;
  verdict: StatementVerdict;
  correction?: CorrectionInput | null | undefined;
  reason?: string;
}>;


export type ReviewStatementMutation = { readonly reviewStatement: { readonly ruling: { readonly id: string, readonly by: string }, readonly statements: ReadonlyArray<{ readonly id: string, readonly type: StatementType, readonly verb: string, readonly about: string | null, readonly date: string | null, readonly datePrecision: DatePrecision, readonly polarity: Polarity, readonly modality: Modality, readonly confidence: number, readonly review: Review, readonly documentCount: number, readonly attributed: boolean, readonly attributions: ReadonlyArray<string>, readonly source: { readonly id: string, readonly kind: ActorKind, readonly name: string, readonly country: string | null }, readonly sourceOffice: { readonly role: string, readonly of: { readonly id: string, readonly name: string } } | null, readonly target: { readonly id: string, readonly kind: ActorKind, readonly name: string, readonly country: string | null } | null, readonly targetOffice: { readonly role: string, readonly of: { readonly id: string, readonly name: string } } | null, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number, readonly attribution: string | null, readonly document: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly publishedAt: string | null, readonly url: string | null, readonly kind: DocumentKind } }> }> } };

export type MergeActorsMutationVariables = Exact<{
  one: string;
  other: string;
  reason?: string;
}>;


export type MergeActorsMutation = { readonly ruled: { readonly ruling: { readonly id: string, readonly by: string }, readonly actors: ReadonlyArray<{ readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: ActorKind, readonly name: string, readonly country: string | null }> } };

export type SeparateActorsMutationVariables = Exact<{
  one: string;
  other: string;
  reason?: string;
}>;


export type SeparateActorsMutation = { readonly ruled: { readonly ruling: { readonly id: string, readonly by: string }, readonly actors: ReadonlyArray<{ readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: ActorKind, readonly name: string, readonly country: string | null }> } };

export type RuledPairFragment = { readonly ruling: { readonly id: string, readonly by: string }, readonly actors: ReadonlyArray<{ readonly aliases: ReadonlyArray<string>, readonly id: string, readonly kind: ActorKind, readonly name: string, readonly country: string | null }> };

export type WithdrawRulingMutationVariables = Exact<{
  id: string;
}>;


export type WithdrawRulingMutation = { readonly withdrawRuling: { readonly ruling: { readonly id: string, readonly verdict: Verdict, readonly by: string } } };

export type ShowsSchemaQueryVariables = Exact<{ [key: string]: never; }>;


export type ShowsSchemaQuery = { readonly __schema: { readonly queryType: { readonly name: string | null } } };

export type StartQueryVariables = Exact<{
  filter: StatementFilter;
}>;


export type StartQuery = { readonly stats: { readonly documents: number, readonly actors: number, readonly statements: number }, readonly pairs: ReadonlyArray<{ readonly count: number, readonly actors: ReadonlyArray<{ readonly id: string, readonly kind: ActorKind, readonly name: string, readonly country: string | null }> }> };

export type StatementPageQueryVariables = Exact<{
  id: string;
}>;


export type StatementPageQuery = { readonly statement: { readonly plover: string | null, readonly cameo: string, readonly dateEarliest: string | null, readonly dateLatest: string | null, readonly id: string, readonly type: StatementType, readonly verb: string, readonly about: string | null, readonly date: string | null, readonly datePrecision: DatePrecision, readonly polarity: Polarity, readonly modality: Modality, readonly confidence: number, readonly review: Review, readonly documentCount: number, readonly attributed: boolean, readonly attributions: ReadonlyArray<string>, readonly sourceSide: { readonly id: string, readonly kind: ActorKind, readonly name: string, readonly country: string | null } | null, readonly targetSide: { readonly id: string, readonly kind: ActorKind, readonly name: string, readonly country: string | null } | null, readonly evidence: ReadonlyArray<{ readonly prefix: string, readonly suffix: string, readonly dateText: string | null, readonly dateAnchor: DateAnchor, readonly rule: string, readonly extractorVersion: string, readonly confidence: number, readonly sourceText: string, readonly targetText: string | null, readonly exact: string, readonly start: number, readonly end: number, readonly attribution: string | null, readonly document: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly publishedAt: string | null, readonly url: string | null, readonly kind: DocumentKind } }>, readonly otherAccounts: ReadonlyArray<{ readonly differs: ReadonlyArray<Difference>, readonly statement: { readonly id: string, readonly type: StatementType, readonly verb: string, readonly about: string | null, readonly date: string | null, readonly datePrecision: DatePrecision, readonly polarity: Polarity, readonly modality: Modality, readonly confidence: number, readonly review: Review, readonly documentCount: number, readonly attributed: boolean, readonly attributions: ReadonlyArray<string>, readonly source: { readonly id: string, readonly kind: ActorKind, readonly name: string, readonly country: string | null }, readonly sourceOffice: { readonly role: string, readonly of: { readonly id: string, readonly name: string } } | null, readonly target: { readonly id: string, readonly kind: ActorKind, readonly name: string, readonly country: string | null } | null, readonly targetOffice: { readonly role: string, readonly of: { readonly id: string, readonly name: string } } | null, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number, readonly attribution: string | null, readonly document: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly publishedAt: string | null, readonly url: string | null, readonly kind: DocumentKind } }> } }>, readonly source: { readonly id: string, readonly kind: ActorKind, readonly name: string, readonly country: string | null }, readonly sourceOffice: { readonly role: string, readonly of: { readonly id: string, readonly name: string } } | null, readonly target: { readonly id: string, readonly kind: ActorKind, readonly name: string, readonly country: string | null } | null, readonly targetOffice: { readonly role: string, readonly of: { readonly id: string, readonly name: string } } | null } | null, readonly rulings: { readonly edges: ReadonlyArray<{ readonly node: { readonly by: string, readonly at: string, readonly correction: { readonly date: string | null, readonly source: { readonly id: string } | null, readonly target: { readonly id: string } | null } | null, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly document: { readonly id: string } }> } }> } };

export type DateRulingFragment = { readonly by: string, readonly at: string, readonly correction: { readonly date: string | null, readonly source: { readonly id: string } | null, readonly target: { readonly id: string } | null } | null, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly document: { readonly id: string } }> };

export type PlaceFragment = { readonly prefix: string, readonly suffix: string, readonly dateText: string | null, readonly dateAnchor: DateAnchor, readonly rule: string, readonly extractorVersion: string, readonly confidence: number, readonly sourceText: string, readonly targetText: string | null, readonly exact: string, readonly start: number, readonly end: number, readonly attribution: string | null, readonly document: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly publishedAt: string | null, readonly url: string | null, readonly kind: DocumentKind } };

export type PreviewDocumentMutationVariables = Exact<{
  document: DocumentInput;
}>;


export type PreviewDocumentMutation = { readonly previewDocument: { readonly document: { readonly language: string, readonly text: string, readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly publishedAt: string | null, readonly url: string | null, readonly kind: DocumentKind, readonly unread: ReadonlyArray<{ readonly reason: UnreadReason, readonly start: number, readonly end: number, readonly sentence: string, readonly sentenceStart: number, readonly partly: boolean }> }, readonly statements: ReadonlyArray<{ readonly id: string, readonly type: StatementType, readonly verb: string, readonly about: string | null, readonly date: string | null, readonly datePrecision: DatePrecision, readonly polarity: Polarity, readonly modality: Modality, readonly confidence: number, readonly review: Review, readonly documentCount: number, readonly attributed: boolean, readonly attributions: ReadonlyArray<string>, readonly source: { readonly id: string, readonly kind: ActorKind, readonly name: string, readonly country: string | null }, readonly sourceOffice: { readonly role: string, readonly of: { readonly id: string, readonly name: string } } | null, readonly target: { readonly id: string, readonly kind: ActorKind, readonly name: string, readonly country: string | null } | null, readonly targetOffice: { readonly role: string, readonly of: { readonly id: string, readonly name: string } } | null, readonly evidence: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number, readonly attribution: string | null, readonly document: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly publishedAt: string | null, readonly url: string | null, readonly kind: DocumentKind } }> }>, readonly representations: ReadonlyArray<{ readonly role: string, readonly person: { readonly id: string, readonly kind: ActorKind, readonly name: string, readonly country: string | null }, readonly of: { readonly id: string, readonly kind: ActorKind, readonly name: string, readonly country: string | null }, readonly evidence: ReadonlyArray<{ readonly exact: string }> }> } };

export type ImportDocumentMutationVariables = Exact<{
  document: DocumentInput;
}>;


export type ImportDocumentMutation = { readonly importDocument: { readonly outcome: ImportOutcome, readonly statementsAdded: number, readonly statementsConfirmed: number, readonly document: { readonly id: string } } };

export type NamedOfficeFragment = { readonly role: string, readonly person: { readonly id: string, readonly kind: ActorKind, readonly name: string, readonly country: string | null }, readonly of: { readonly id: string, readonly kind: ActorKind, readonly name: string, readonly country: string | null }, readonly evidence: ReadonlyArray<{ readonly exact: string }> };


export const ActorPage: Query<ActorPageQuery, ActorPageQueryVariables> = {
  name: 'ActorPage',
  text: `query ActorPage($id: ID!) {
  actor(id: $id) {
    ...ActorName
    wikidataId
    names {
      form
      inGeneralUse
      documents {
        ...DocumentName
      }
    }
  }
}

fragment ActorName on Actor {
  id
  kind
  name
  country
}

fragment DocumentName on Document {
  id
  title
  publisher
  publishedAt
  url
  kind
}`,
}

export const TwoActors: Query<TwoActorsQuery, TwoActorsQueryVariables> = {
  name: 'TwoActors',
  text: `query TwoActors($one: ID!, $other: ID!) {
  one: actor(id: $one) {
    ...ActorName
  }
  other: actor(id: $other) {
    ...ActorName
  }
}

fragment ActorName on Actor {
  id
  kind
  name
  country
}`,
}

export const Offices: Query<OfficesQuery, OfficesQueryVariables> = {
  name: 'Offices',
  text: `query Offices($person: ActorRef, $of: ActorRef, $first: Int!, $after: String) {
  representations(person: $person, of: $of, first: $first, after: $after) {
    edges {
      node {
        ...OfficeHeld
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}

fragment OfficeHeld on Representation {
  role
  person {
    ...ActorName
  }
  of {
    ...ActorName
  }
  firstSeen
  lastSeen
}

fragment ActorName on Actor {
  id
  kind
  name
  country
}`,
}

export const OfficeCount: Query<OfficeCountQuery, OfficeCountQueryVariables> = {
  name: 'OfficeCount',
  text: `query OfficeCount($person: ActorRef, $of: ActorRef) {
  representations(person: $person, of: $of) {
    totalCount
  }
}`,
}

export const OfficesWithWords: Query<OfficesWithWordsQuery, OfficesWithWordsQueryVariables> = {
  name: 'OfficesWithWords',
  text: `query OfficesWithWords($person: ActorRef, $of: ActorRef, $role: String, $first: Int!, $after: String) {
  representations(
    person: $person
    of: $of
    role: $role
    first: $first
    after: $after
  ) {
    edges {
      node {
        ...OfficeHeld
        evidence {
          seen
          exact
          start
          end
          document {
            ...DocumentName
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}

fragment OfficeHeld on Representation {
  role
  person {
    ...ActorName
  }
  of {
    ...ActorName
  }
  firstSeen
  lastSeen
}

fragment ActorName on Actor {
  id
  kind
  name
  country
}

fragment DocumentName on Document {
  id
  title
  publisher
  publishedAt
  url
  kind
}`,
}

export const FirstAndLast: Query<FirstAndLastQuery, FirstAndLastQueryVariables> = {
  name: 'FirstAndLast',
  text: `query FirstAndLast($filter: StatementFilter!) {
  oldest: statements(filter: $filter, orderBy: DATE_OLDEST, first: 1) {
    ...DatesOfActs
  }
  newest: statements(filter: $filter, orderBy: DATE_NEWEST, first: 1) {
    ...DatesOfActs
  }
}

fragment DatesOfActs on StatementConnection {
  edges {
    node {
      date
      datePrecision
      dateEarliest
    }
  }
}`,
}

export const Completions: Query<CompletionsQuery, CompletionsQueryVariables> = {
  name: 'Completions',
  text: `query Completions($search: String!) {
  actors(search: $search, first: 8) {
    edges {
      node {
        ...ActorName
      }
    }
  }
}

fragment ActorName on Actor {
  id
  kind
  name
  country
}`,
}

export const ActorNamed: Query<ActorNamedQuery, ActorNamedQueryVariables> = {
  name: 'ActorNamed',
  text: `query ActorNamed($id: ID!) {
  actor(id: $id) {
    ...ActorName
  }
}

fragment ActorName on Actor {
  id
  kind
  name
  country
}`,
}

export const AskedActors: Query<AskedActorsQuery, AskedActorsQueryVariables> = {
  name: 'AskedActors',
  text: `query AskedActors($one: ID, $oneName: String, $hasOne: Boolean!, $other: ID, $otherName: String, $hasOther: Boolean!) {
  one: actor(id: $one, name: $oneName) @include(if: $hasOne) {
    ...ActorName
  }
  other: actor(id: $other, name: $otherName) @include(if: $hasOther) {
    ...ActorName
  }
}

fragment ActorName on Actor {
  id
  kind
  name
  country
}`,
}

export const DocumentPage: Query<DocumentPageQuery, DocumentPageQueryVariables> = {
  name: 'DocumentPage',
  text: `query DocumentPage($id: ID!) {
  document(id: $id) {
    ...DocumentName
    sourceId
    retrievedAt
    language
    text
  }
}

fragment DocumentName on Document {
  id
  title
  publisher
  publishedAt
  url
  kind
}`,
}

export const DocumentUnread: Query<DocumentUnreadQuery, DocumentUnreadQueryVariables> = {
  name: 'DocumentUnread',
  text: `query DocumentUnread($id: ID!) {
  document(id: $id) {
    unread {
      ...Unread
    }
  }
}

fragment Unread on UnreadSentence {
  reason
  start
  end
  sentence
  sentenceStart
  partly
}`,
}

export const Documents: Query<DocumentsQuery, DocumentsQueryVariables> = {
  name: 'Documents',
  text: `query Documents($search: String, $from: Date, $to: Date, $order: DateOrder!, $first: Int!, $after: String) {
  documents(
    search: $search
    from: $from
    to: $to
    orderBy: $order
    first: $first
    after: $after
  ) {
    edges {
      node {
        ...DocumentLine
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}

fragment DocumentLine on Document {
  ...DocumentName
  statements(minConfidence: 0, review: null) {
    totalCount
  }
}

fragment DocumentName on Document {
  id
  title
  publisher
  publishedAt
  url
  kind
}`,
}

export const DocumentCount: Query<DocumentCountQuery, DocumentCountQueryVariables> = {
  name: 'DocumentCount',
  text: `query DocumentCount($search: String, $from: Date, $to: Date) {
  documents(search: $search, from: $from, to: $to) {
    totalCount
  }
}`,
}

export const Explain: Query<ExplainQuery, ExplainQueryVariables> = {
  name: 'Explain',
  text: `query Explain($view: ExplainedView!, $filter: StatementFilter!, $order: StatementOrder! = DATE_NEWEST, $unit: TimelineUnit! = MONTH, $by: SummaryLevel! = ACTOR, $first: Int! = 25) {
  explain(
    view: $view
    filter: $filter
    orderBy: $order
    unit: $unit
    by: $by
    first: $first
  ) {
    language
    queries
  }
}`,
}

export const Ledger: Query<LedgerQuery, LedgerQueryVariables> = {
  name: 'Ledger',
  text: `query Ledger($filter: StatementFilter!, $order: StatementOrder!, $first: Int!, $after: String) {
  statements(filter: $filter, orderBy: $order, first: $first, after: $after) {
    edges {
      node {
        ...LedgerRow
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}

fragment LedgerRow on Statement {
  id
  type
  verb
  about
  date
  datePrecision
  polarity
  modality
  confidence
  review
  documentCount
  attributed
  attributions
  source {
    ...ActorName
  }
  sourceOffice {
    ...OfficeName
  }
  target {
    ...ActorName
  }
  targetOffice {
    ...OfficeName
  }
  evidence {
    ...Quotation
  }
}

fragment ActorName on Actor {
  id
  kind
  name
  country
}

fragment OfficeName on Office {
  role
  of {
    id
    name
  }
}

fragment Quotation on Evidence {
  exact
  start
  end
  attribution
  document {
    ...DocumentName
  }
}

fragment DocumentName on Document {
  id
  title
  publisher
  publishedAt
  url
  kind
}`,
}

export const LedgerCount: Query<LedgerCountQuery, LedgerCountQueryVariables> = {
  name: 'LedgerCount',
  text: `query LedgerCount($filter: StatementFilter!, $undated: StatementFilter! = {}, $withUndated: Boolean! = false) {
  statements(filter: $filter) {
    totalCount
  }
  undated: statements(filter: $undated) @include(if: $withUndated) {
    totalCount
  }
}`,
}

export const Timeline: Query<TimelineQuery, TimelineQueryVariables> = {
  name: 'Timeline',
  text: `query Timeline($by: TimelineUnit!, $filter: StatementFilter!, $undone: StatementFilter!) {
  timeline(by: $by, filter: $filter) {
    ...Bucket
  }
  undone: timeline(by: $by, filter: $undone) {
    start
    counts {
      type
      count
    }
  }
}

fragment Bucket on TimelineBucket {
  start
  count
  counts {
    type
    count
  }
  wider
}`,
}

export const Network: Query<NetworkQuery, NetworkQueryVariables> = {
  name: 'Network',
  text: `fragment ActorName on Actor {
  id
  kind
  name
  country
}

query Network($actor: ActorRef!, $by: SummaryLevel!, $filter: StatementFilter!, $undone: StatementFilter!, $first: Int!, $most: Int!) {
  network(actor: $actor, by: $by, filter: $filter, first: $first) {
    ...NeighbourOf
  }
  undone: network(actor: $actor, by: $by, filter: $undone, first: $most) {
    actor {
      id
    }
    counts {
      type
      count
    }
  }
}

fragment NeighbourOf on Neighbour {
  actor {
    ...ActorName
  }
  count
  counts {
    type
    count
  }
  firstDay
  lastDay
}`,
}

export const ReviewQueue: Query<ReviewQueueQuery, ReviewQueueQueryVariables> = {
  name: 'ReviewQueue',
  text: `fragment LedgerRow on Statement {
  id
  type
  verb
  about
  date
  datePrecision
  polarity
  modality
  confidence
  review
  documentCount
  attributed
  attributions
  source {
    ...ActorName
  }
  sourceOffice {
    ...OfficeName
  }
  target {
    ...ActorName
  }
  targetOffice {
    ...OfficeName
  }
  evidence {
    ...Quotation
  }
}

fragment ActorName on Actor {
  id
  kind
  name
  country
}

fragment OfficeName on Office {
  role
  of {
    id
    name
  }
}

fragment Quotation on Evidence {
  exact
  start
  end
  attribution
  document {
    ...DocumentName
  }
}

fragment DocumentName on Document {
  id
  title
  publisher
  publishedAt
  url
  kind
}

query ReviewQueue($filter: StatementFilter!, $first: Int!, $after: String) {
  statements(filter: $filter, orderBy: LEAST_SURE, first: $first, after: $after) {
    edges {
      node {
        ...LedgerRow
        evidence {
          prefix
          suffix
          dateText
          dateAnchor
          sourceText
          targetText
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}`,
}

export const WordsAround: Query<WordsAroundQuery, WordsAroundQueryVariables> = {
  name: 'WordsAround',
  text: `query WordsAround($document: ID!) {
  document(id: $document) {
    text
  }
}`,
}

export const MergeQueue: Query<MergeQueueQuery, MergeQueueQueryVariables> = {
  name: 'MergeQueue',
  text: `fragment ActorName on Actor {
  id
  kind
  name
  country
}

query MergeQueue($first: Int!, $after: String) {
  suggestedMerges(first: $first, after: $after) {
    edges {
      node {
        ...ComparedPair
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}

fragment ComparedPair on SuggestedMerge {
  actors {
    ...ComparedActor
  }
  reasons
  explanation
  score
}

fragment ComparedActor on Actor {
  ...ActorName
  aliases
  representations {
    role
    of {
      id
      name
    }
    firstSeen
    lastSeen
  }
}`,
}

export const MergeCount: Query<MergeCountQuery, MergeCountQueryVariables> = {
  name: 'MergeCount',
  text: `query MergeCount {
  suggestedMerges {
    totalCount
  }
}`,
}

export const MergesOf: Query<MergesOfQuery, MergesOfQueryVariables> = {
  name: 'MergesOf',
  text: `fragment ActorName on Actor {
  id
  kind
  name
  country
}

query MergesOf($actor: ActorRef!) {
  suggestedMerges(actor: $actor, first: 5) {
    edges {
      node {
        actors {
          ...ActorName
        }
        explanation
      }
    }
  }
}`,
}

export const ActsOfTwo: Query<ActsOfTwoQuery, ActsOfTwoQueryVariables> = {
  name: 'ActsOfTwo',
  text: `fragment LedgerRow on Statement {
  id
  type
  verb
  about
  date
  datePrecision
  polarity
  modality
  confidence
  review
  documentCount
  attributed
  attributions
  source {
    ...ActorName
  }
  sourceOffice {
    ...OfficeName
  }
  target {
    ...ActorName
  }
  targetOffice {
    ...OfficeName
  }
  evidence {
    ...Quotation
  }
}

fragment ActorName on Actor {
  id
  kind
  name
  country
}

fragment OfficeName on Office {
  role
  of {
    id
    name
  }
}

fragment Quotation on Evidence {
  exact
  start
  end
  attribution
  document {
    ...DocumentName
  }
}

fragment DocumentName on Document {
  id
  title
  publisher
  publishedAt
  url
  kind
}

query ActsOfTwo($one: StatementFilter!, $other: StatementFilter!, $first: Int!) {
  one: statements(filter: $one, first: $first) {
    edges {
      node {
        ...LedgerRow
      }
    }
  }
  other: statements(filter: $other, first: $first) {
    edges {
      node {
        ...LedgerRow
      }
    }
  }
}`,
}

export const Rulings: Query<RulingsQuery, RulingsQueryVariables> = {
  name: 'Rulings',
  text: `fragment ActorName on Actor {
  id
  kind
  name
  country
}

fragment Quotation on Evidence {
  exact
  start
  end
  attribution
  document {
    ...DocumentName
  }
}

fragment DocumentName on Document {
  id
  title
  publisher
  publishedAt
  url
  kind
}

query Rulings($statement: ID, $actor: ID, $first: Int!, $after: String) {
  rulings(statement: $statement, actor: $actor, first: $first, after: $after) {
    edges {
      node {
        ...RulingRow
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}

fragment RulingRow on Ruling {
  id
  verdict
  by
  at
  reason
  correction {
    date
    source {
      ...ActorName
    }
    target {
      ...ActorName
    }
  }
  evidence {
    ...Quotation
  }
  actors {
    ...ActorName
  }
}`,
}

export const ReviewStatement: Query<ReviewStatementMutation, ReviewStatementMutationVariables> = {
  name: 'ReviewStatement',
  text: `fragment LedgerRow on Statement {
  id
  type
  verb
  about
  date
  datePrecision
  polarity
  modality
  confidence
  review
  documentCount
  attributed
  attributions
  source {
    ...ActorName
  }
  sourceOffice {
    ...OfficeName
  }
  target {
    ...ActorName
  }
  targetOffice {
    ...OfficeName
  }
  evidence {
    ...Quotation
  }
}

fragment ActorName on Actor {
  id
  kind
  name
  country
}

fragment OfficeName on Office {
  role
  of {
    id
    name
  }
}

fragment Quotation on Evidence {
  exact
  start
  end
  attribution
  document {
    ...DocumentName
  }
}

fragment DocumentName on Document {
  id
  title
  publisher
  publishedAt
  url
  kind
}

mutation ReviewStatement($id: ID!, $verdict: StatementVerdict!, $correction: CorrectionInput, $reason: String! = "") {
  reviewStatement(
    id: $id
    verdict: $verdict
    correction: $correction
    reason: $reason
  ) {
    ruling {
      id
      by
    }
    statements {
      ...LedgerRow
    }
  }
}`,
}

export const MergeActors: Query<MergeActorsMutation, MergeActorsMutationVariables> = {
  name: 'MergeActors',
  text: `fragment ActorName on Actor {
  id
  kind
  name
  country
}

mutation MergeActors($one: ID!, $other: ID!, $reason: String! = "") {
  ruled: mergeActors(one: $one, other: $other, reason: $reason) {
    ...RuledPair
  }
}

fragment RuledPair on RuledActors {
  ruling {
    id
    by
  }
  actors {
    ...ActorName
    aliases
  }
}`,
}

export const SeparateActors: Query<SeparateActorsMutation, SeparateActorsMutationVariables> = {
  name: 'SeparateActors',
  text: `fragment ActorName on Actor {
  id
  kind
  name
  country
}

mutation SeparateActors($one: ID!, $other: ID!, $reason: String! = "") {
  ruled: separateActors(one: $one, other: $other, reason: $reason) {
    ...RuledPair
  }
}

fragment RuledPair on RuledActors {
  ruling {
    id
    by
  }
  actors {
    ...ActorName
    aliases
  }
}`,
}

export const WithdrawRuling: Query<WithdrawRulingMutation, WithdrawRulingMutationVariables> = {
  name: 'WithdrawRuling',
  text: `mutation WithdrawRuling($id: ID!) {
  withdrawRuling(id: $id) {
    ruling {
      id
      verdict
      by
    }
  }
}`,
}

export const ShowsSchema: Query<ShowsSchemaQuery, ShowsSchemaQueryVariables> = {
  name: 'ShowsSchema',
  text: `query ShowsSchema {
  __schema {
    queryType {
      name
    }
  }
}`,
}

export const Start: Query<StartQuery, StartQueryVariables> = {
  name: 'Start',
  text: `fragment ActorName on Actor {
  id
  kind
  name
  country
}

query Start($filter: StatementFilter!) {
  stats {
    documents
    actors
    statements
  }
  pairs(by: COUNTRY, filter: $filter, first: 6) {
    actors {
      ...ActorName
    }
    count
  }
}`,
}

export const StatementPage: Query<StatementPageQuery, StatementPageQueryVariables> = {
  name: 'StatementPage',
  text: `fragment LedgerRow on Statement {
  id
  type
  verb
  about
  date
  datePrecision
  polarity
  modality
  confidence
  review
  documentCount
  attributed
  attributions
  source {
    ...ActorName
  }
  sourceOffice {
    ...OfficeName
  }
  target {
    ...ActorName
  }
  targetOffice {
    ...OfficeName
  }
  evidence {
    ...Quotation
  }
}

fragment ActorName on Actor {
  id
  kind
  name
  country
}

fragment OfficeName on Office {
  role
  of {
    id
    name
  }
}

fragment Quotation on Evidence {
  exact
  start
  end
  attribution
  document {
    ...DocumentName
  }
}

fragment DocumentName on Document {
  id
  title
  publisher
  publishedAt
  url
  kind
}

query StatementPage($id: ID!) {
  statement(id: $id) {
    ...LedgerRow
    plover
    cameo
    dateEarliest
    dateLatest
    sourceSide {
      ...ActorName
    }
    targetSide {
      ...ActorName
    }
    evidence {
      ...Place
    }
    otherAccounts {
      differs
      statement {
        ...LedgerRow
      }
    }
  }
  rulings(statement: $id, first: 50) {
    edges {
      node {
        ...DateRuling
      }
    }
  }
}

fragment DateRuling on Ruling {
  by
  at
  correction {
    date
    source {
      id
    }
    target {
      id
    }
  }
  evidence {
    start
    end
    document {
      id
    }
  }
}

fragment Place on Evidence {
  ...Quotation
  prefix
  suffix
  dateText
  dateAnchor
  rule
  extractorVersion
  confidence
  sourceText
  targetText
}`,
}

export const PreviewDocument: Query<PreviewDocumentMutation, PreviewDocumentMutationVariables> = {
  name: 'PreviewDocument',
  text: `fragment Unread on UnreadSentence {
  reason
  start
  end
  sentence
  sentenceStart
  partly
}

fragment LedgerRow on Statement {
  id
  type
  verb
  about
  date
  datePrecision
  polarity
  modality
  confidence
  review
  documentCount
  attributed
  attributions
  source {
    ...ActorName
  }
  sourceOffice {
    ...OfficeName
  }
  target {
    ...ActorName
  }
  targetOffice {
    ...OfficeName
  }
  evidence {
    ...Quotation
  }
}

fragment ActorName on Actor {
  id
  kind
  name
  country
}

fragment OfficeName on Office {
  role
  of {
    id
    name
  }
}

fragment Quotation on Evidence {
  exact
  start
  end
  attribution
  document {
    ...DocumentName
  }
}

fragment DocumentName on Document {
  id
  title
  publisher
  publishedAt
  url
  kind
}

mutation PreviewDocument($document: DocumentInput!) {
  previewDocument(document: $document) {
    document {
      ...DocumentName
      language
      text
      unread {
        ...Unread
      }
    }
    statements {
      ...LedgerRow
    }
    representations {
      ...NamedOffice
    }
  }
}

fragment NamedOffice on Representation {
  role
  person {
    ...ActorName
  }
  of {
    ...ActorName
  }
  evidence {
    exact
  }
}`,
}

export const ImportDocument: Query<ImportDocumentMutation, ImportDocumentMutationVariables> = {
  name: 'ImportDocument',
  text: `mutation ImportDocument($document: DocumentInput!) {
  importDocument(document: $document) {
    outcome
    statementsAdded
    statementsConfirmed
    document {
      id
    }
  }
}`,
}
