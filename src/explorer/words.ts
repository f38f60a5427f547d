/** What the codes of the API are called on the page. */
import type {
  ActorKind,
  DatePrecision,
  Modality,
  Polarity,
  Review,
  RulingRowFragment,
  StatementType,
} from './api/queries.generated.ts'

/** Between source and target: "Otieno spoke to Solvang". */
export const ACTS: Readonly<Record<StatementType, string>> = {
  SPOKE_TO: 'spoke to',
  MET_WITH: 'met',
  NEGOTIATED_WITH: 'negotiated with',
  STATED: 'said',
  EXPRESSED_CONCERN: 'voiced concern about',
  URGED: 'urged',
  DEMANDED: 'demanded of',
  SUPPORTED: 'supported or thanked',
  RECOGNISED: 'recognised',
  SIGNED_WITH: 'signed with',
  AGREED_WITH: 'agreed with',
  PLEDGED: 'promised',
  COOPERATED_WITH: 'cooperated with',
  AIDED: 'aided',
  YIELDED_TO: 'yielded to',
  CONDEMNED: 'condemned',
  REJECTED: 'rejected',
  THREATENED: 'warned or threatened',
  PROTESTED: 'protested against',
  MOBILISED_AGAINST: 'mobilised against',
  SANCTIONED: 'sanctioned',
  COERCED: 'coerced',
  ATTACKED: 'attacked',
}

/** The same of what is only planned, as a headline has it: "Otieno to meet Solvang". */
export const PLANNED_ACTS: Readonly<Record<StatementType, string>> = {
  SPOKE_TO: 'to speak to',
  MET_WITH: 'to meet',
  NEGOTIATED_WITH: 'to negotiate with',
  STATED: 'to say',
  EXPRESSED_CONCERN: 'to voice concern about',
  URGED: 'to urge',
  DEMANDED: 'to demand of',
  SUPPORTED: 'to support or thank',
  RECOGNISED: 'to recognise',
  SIGNED_WITH: 'to sign with',
  AGREED_WITH: 'to agree with',
  PLEDGED: 'to promise',
  COOPERATED_WITH: 'to cooperate with',
  AIDED: 'to aid',
  YIELDED_TO: 'to yield to',
  CONDEMNED: 'to condemn',
  REJECTED: 'to reject',
  THREATENED: 'to warn or threaten',
  PROTESTED: 'to protest against',
  MOBILISED_AGAINST: 'to mobilise against',
  SANCTIONED: 'to sanction',
  COERCED: 'to coerce',
  ATTACKED: 'to attack',
}

export const STATEMENT_TYPES = Object.keys(ACTS) as readonly StatementType[]

export const ACTOR_KINDS: Readonly<Record<ActorKind, string>> = {
  PERSON: 'person',
  COUNTRY: 'country',
  ORGANIZATION: 'organisation',
  GROUP: 'group',
}

/** Beside a date that is no day. */
export const PRECISIONS: Readonly<Record<DatePrecision, string | null>> = {
  DAY: null,
  MONTH: 'month known',
  YEAR: 'year known',
  RANGE: 'within these days',
  YEARLESS: 'year not known',
  NONE: 'no date',
}

/** Marks of what is not simply said to have happened. */
export const POLARITIES: Readonly<Record<Polarity, string | null>> = { AFFIRMED: null, DENIED: 'denied' }

export const MODALITIES: Readonly<Record<Modality, string | null>> = {
  ACTUAL: null,
  PLANNED: 'planned',
  HYPOTHETICAL: 'supposed',
}

export const REVIEWS: Readonly<Record<Review, string | null>> = {
  EXTRACTED: null,
  CONFIRMED: 'confirmed',
  REJECTED: 'rejected',
}

/** What somebody decided. */
export const VERDICTS: Readonly<Record<RulingRowFragment['verdict'], string>> = {
  CONFIRMED: 'confirmed',
  REJECTED: 'rejected',
  SAME: 'merged',
  NOT_SAME: 'kept apart',
}

/** "1 statement", "2,000 statements". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`
}
