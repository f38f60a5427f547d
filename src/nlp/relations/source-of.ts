/** Finds whose act a clause tells: its subject, or who stands in for it. */
import { STATEMENT_TYPES } from '../../model/statement-types.ts'
import type { Clause } from '../clause.ts'
import type { VerbFrame } from '../lexicon/frame.ts'
import { actorCount } from './actor-count.ts'
import { headMention, logicalObject, logicalSubject, type Reading } from './reading.ts'

/** Whose act it is; "it" that nothing else explains is who speaks: "the ministry said it had expelled them". */
export function sourcesOf(clause: Clause, reading: Reading): readonly number[] {
  const own = logicalSubject(clause)?.mentions ?? []
  const parent = clause.relation === 'COMPLEMENT' && clause.parent !== null ? reading.clauses[clause.parent] : undefined
  const [only] = own
  if (!parent || own.length !== 1 || only === undefined) return own
  const norm = reading.tokens[reading.mentions[only]?.firstToken ?? -1]?.norm
  if ((norm !== 'it' && norm !== 'they') || (reading.coreference.referents[only] ?? []).length > 0) return own
  const speakers = logicalSubject(parent)?.mentions ?? []
  return speakers.length > 0 ? speakers : own
}

/** The country that stands for the missing agent of a passive; null where the frame knows none. */
export function agentless(frame: VerbFrame, clause: Clause, reading: Reading): readonly number[] | null {
  if (clause.voice !== 'PASSIVE' || logicalSubject(clause)) return null
  const object = logicalObject(clause)
  // "Ruritanian soldiers were deployed along the border": those who are moved act.
  const sent =
    frame.subject === 'force' ||
    (frame.type === 'AIDED' && frame.word?.includes('peacekeeping')) ||
    frame.nouns?.includes('readiness')
  if (sent && object) return object.mentions
  if (!frame.agentless) return null
  for (const preposition of frame.agentless) {
    const place = clause.obliques.find((oblique) => oblique.preposition === preposition)
    const country = place?.mentions.filter((each) => reading.mentions[each]?.kind === 'COUNTRY') ?? []
    if (country.length > 0) return country
  }
  return null
}

/** "The agreement between Ruritania and Graustark was renewed": those between whom it is act together; null elsewhere. */
export function together(
  { type, nouns, mutual }: VerbFrame,
  clause: Clause,
  reading: Reading,
): readonly number[] | null {
  if (!nouns || clause.voice !== 'PASSIVE' || logicalSubject(clause)) return null
  if (!(mutual ?? STATEMENT_TYPES[type].symmetric)) return null
  const object = logicalObject(clause)
  return object && !headMention(object, reading) && actorCount(object.mentions, reading) > 1 ? object.mentions : null
}
