/** The PLOVER class and CAMEO code of an act as it is told: a plan or a refusal of an act is another class than the act. */
import type { Modality, Polarity } from './statement.ts'
import { STATEMENT_TYPES, type StatementType } from './statement-types.ts'

export interface ActCodes {
  readonly plover: string | null
  readonly cameo: string
}

/** CAMEO 03, "express intent to cooperate": 036 to meet or negotiate, 033 to provide aid, 035 to yield, else 030. */
const INTENT_TO_COOPERATE: Readonly<Partial<Record<StatementType, string>>> = {
  SPOKE_TO: '036',
  MET_WITH: '036',
  NEGOTIATED_WITH: '036',
  AIDED: '033',
  YIELDED_TO: '035',
  SIGNED_WITH: '030',
  COOPERATED_WITH: '030',
  RECOGNISED: '030',
  SUPPORTED: '030',
}

/** CAMEO 13, "threaten": 131 with non-force, 133 with protest, 138 with force. */
const THREAT: Readonly<Partial<Record<StatementType, string>>> = {
  SANCTIONED: '131',
  COERCED: '137',
  PROTESTED: '133',
  MOBILISED_AGAINST: '138',
  ATTACKED: '138',
}

/**
 * By the codebooks of CAMEO (1.1b3) and PLOVER, announced cooperation is AGREE, announced conflict THREATEN, and
 * cooperation that is denied or declined REJECT. Every other act has the codes of its type.
 *
 * Example: AIDED that is planned is AGREE, 033.
 */
export function actCodes(type: StatementType, polarity: Polarity, modality: Modality): ActCodes {
  const { plover, cameo } = STATEMENT_TYPES[type]
  const intent = INTENT_TO_COOPERATE[type]
  if (polarity === 'DENIED') return intent === undefined ? { plover, cameo } : { plover: 'REJECT', cameo: '120' }
  if (modality !== 'PLANNED') return { plover, cameo }
  if (intent !== undefined) return { plover: 'AGREE', cameo: intent }
  const threat = THREAT[type]
  return threat === undefined ? { plover, cameo } : { plover: 'THREATEN', cameo: threat }
}
