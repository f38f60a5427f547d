/** The one table of statement types. Extractor, stores and the SDL enum are tested against it. */
import type { ActorKind } from './actor.ts'

export interface StatementTypeRow {
  /** PLOVER root class (Open Event Data Alliance), null where it has none. */
  readonly plover: string | null
  /** CAMEO 1.1b3 code or root code. */
  readonly cameo: string
  /** True where the act holds in either direction and is kept once for a pair. */
  readonly symmetric: boolean
  /** True for the types that answer "who contacted whom". */
  readonly contact: boolean
  readonly sourceKinds: readonly ActorKind[]
  readonly targetKinds: readonly ActorKind[]
  /** True where the act may have no addressee. */
  readonly targetOptional: boolean
  readonly meaning: string
}

const ANY: readonly ActorKind[] = ['PERSON', 'COUNTRY', 'ORGANIZATION', 'GROUP']

type Shape = 'contact' | 'mutual' | 'directed' | 'open'

function row(plover: string | null, cameo: string, shape: Shape, meaning: string): StatementTypeRow {
  return {
    plover,
    cameo,
    symmetric: shape === 'contact' || shape === 'mutual',
    contact: shape === 'contact',
    sourceKinds: ANY,
    targetKinds: ANY,
    targetOptional: shape === 'open',
    meaning,
  }
}

export const STATEMENT_TYPES = {
  SPOKE_TO: row('CONSULT', '040', 'contact', 'a call, a conversation, an exchange of views not said to be in person'),
  MET_WITH: row('CONSULT', '042', 'contact', 'in person: met, hosted, received, visited, held talks in a place'),
  NEGOTIATED_WITH: row('CONSULT', '046', 'contact', 'negotiated, or mediated between'),
  STATED: row(null, '010', 'open', 'said publicly or to an addressee, where no sharper type fits'),
  EXPRESSED_CONCERN: row(null, '016', 'open', 'voiced concern, regret or alarm about somebody or something'),
  URGED: row('REQUEST', '020', 'directed', 'urged, called on, appealed to, asked, encouraged, pressed'),
  DEMANDED: row('REQUEST', '100', 'directed', 'demanded, insisted, issued an ultimatum without a threat'),
  SUPPORTED: row('SUPPORT', '051', 'directed', 'praised, thanked, welcomed, congratulated, endorsed, condoled'),
  RECOGNISED: row('SUPPORT', '054', 'directed', 'recognised diplomatically, established or restored relations'),
  SIGNED_WITH: row('SUPPORT', '057', 'mutual', 'signed an agreement, treaty or memorandum'),
  AGREED_WITH: row('AGREE', '030', 'mutual', 'agreed on something together, accepted a proposal'),
  PLEDGED: row('AGREE', '030', 'open', 'offered, promised, committed to do something for the target'),
  COOPERATED_WITH: row(
    'COOPERATE',
    '060',
    'mutual',
    'carried out cooperation, shared intelligence, exercised together',
  ),
  AIDED: row('AID', '070', 'directed', 'gave aid, arms, money or asylum'),
  YIELDED_TO: row('YIELD', '080', 'directed', 'eased sanctions, released people, withdrew, declared a ceasefire'),
  CONDEMNED: row('ACCUSE', '110', 'open', 'condemned, criticised, blamed, accused, investigated'),
  REJECTED: row('REJECT', '120', 'open', 'rejected, refused, declined, vetoed, broke off'),
  THREATENED: row('THREATEN', '130', 'directed', 'warned of or threatened consequences'),
  PROTESTED: row('PROTEST', '140', 'directed', 'demonstrated, held a strike, rallied against'),
  MOBILISED_AGAINST: row('MOBILIZE', '150', 'directed', 'raised alert, moved or massed forces against'),
  SANCTIONED: row('SANCTION', '160', 'directed', 'imposed sanctions, expelled diplomats, cut ties or aid'),
  COERCED: row('COERCE', '170', 'directed', 'arrested, seized, banned, imposed restrictions on'),
  ATTACKED: row('ASSAULT', '190', 'directed', 'struck, bombed, fought, killed'),
} as const satisfies Readonly<Record<string, StatementTypeRow>>

/** The types of a Statement between actors; REPRESENTS is a Representation and has a table row of its own. */
export type StatementType = keyof typeof STATEMENT_TYPES

/** REPRESENTS: a person holds an office for a country or organisation. No act, so no class and no code. */
export const REPRESENTS = {
  sourceKinds: ['PERSON'],
  targetKinds: ['COUNTRY', 'ORGANIZATION'],
  meaning: 'holds an office for',
} as const

export const STATEMENT_TYPE_NAMES = Object.keys(STATEMENT_TYPES) as readonly StatementType[]

export const CONTACT_TYPES: readonly StatementType[] = STATEMENT_TYPE_NAMES.filter(
  (name) => STATEMENT_TYPES[name].contact,
)
