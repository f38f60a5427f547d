/** Aid that is only announced: "announced that Graustark would provide boats" is a pledge by who announces it. */
import type { Clause } from '../clause.ts'
import { ANNOUNCING_VERBS } from '../lexicon/verb-kinds.ts'
import type { Match } from './match.ts'
import { logicalSubject, type Reading } from './reading.ts'

/** The announcement, as an act of the clause that governs the aid; null where the aid is not announced so. */
export function announcedAid(
  clause: Clause,
  match: Match,
  { clauses }: Reading,
): { readonly clause: Clause; readonly match: Match } | null {
  const parent = clause.parent === null ? undefined : clauses[clause.parent]
  if (match.type !== 'AIDED' || clause.modality !== 'PLANNED' || clause.relation !== 'COMPLEMENT') return null
  if (!parent?.act || !ANNOUNCING_VERBS.has(parent.lemma)) return null
  const sources = logicalSubject(parent)?.mentions ?? []
  if (sources.length === 0) return null
  return {
    clause: { ...parent, end: clause.end },
    match: { ...match, type: 'PLEDGED', sources, rule: `verb:${parent.lemma}`, negated: null, noun: null },
  }
}
