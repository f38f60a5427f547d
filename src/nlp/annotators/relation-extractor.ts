/** Assigns `relations` and `misses`: who did what to whom, by the lexicon's frames over clauses and nouns. */
import { STATEMENT_TYPES } from '../../model/statement-types.ts'
import type { Annotator } from '../annotator.ts'
import type { Doc } from '../doc.ts'
import type { Relation } from '../relation.ts'
import { affectedEntities } from '../relations/affected-entities.ts'
import { clauseFindings } from '../relations/clause-findings.ts'
import { withDelegates } from '../relations/delegations.ts'
import { withEventReferences } from '../relations/event-reference.ts'
import { findMisses } from '../relations/find-misses.ts'
import type { Finding } from '../relations/finding.ts'
import { withoutIntroductions } from '../relations/introductions.ts'
import { leadEvents, leadSentences } from '../relations/lead-events.ts'
import { mergeRelations } from '../relations/merge-relations.ts'
import { isMultilateral, isMultilateralTitle } from '../relations/multilateral.ts'
import { nounFindings } from '../relations/noun-findings.ts'
import { pairsOf } from '../relations/pairs.ts'
import { withParticipants } from '../relations/participants.ts'
import type { Reading } from '../relations/reading.ts'
import { readingOf } from '../relations/reading-of-doc.ts'
import { withoutRedundantSayings } from '../relations/redundant-sayings.ts'
import { requestedActs } from '../relations/requested-acts.ts'
import { rosterFindings } from '../relations/rosters.ts'
import { toRelation } from '../relations/to-relation.ts'

/** Most pairs that one act may give: beyond it the text is a list of names. */
const MAX_PAIRS = 40

/** Relations stand in order of their evidence; what was seen and could not be read is a Miss. */
export const relationExtractor: Annotator = {
  name: 'relation-extractor',
  requires: [
    'blocks',
    'sentences',
    'tokens',
    'mentions',
    'coreference',
    'dates',
    'quotations',
    'attributions',
    'clauses',
  ],
  assigns: ['relations', 'affected', 'misses'],
  annotate(doc: Doc): void {
    const reading = readingOf(doc)
    const relations: Relation[] = []
    const lost: Finding[] = []
    const read = new Set<number>()
    const lead = leadSentences(doc)
    const isLeadEvent = leadEvents(lead)
    const { entities, entityOf } = affectedEntities(reading)
    const multilateralTitle = isMultilateralTitle(doc.document.title ?? '')
    for (const found of findingsOf(reading)) {
      const multilateral =
        STATEMENT_TYPES[found.type].contact &&
        ((multilateralTitle && lead.has(found.sentence)) || isMultilateral(found, reading))
      const pairs = pairsOf(found, reading, { multilateral, entityOf })
      if (pairs.length === 0) {
        lost.push(found)
        continue
      }
      read.add(found.sentence)
      const leadEvent = isLeadEvent(found)
      for (const pair of pairs.slice(0, MAX_PAIRS)) relations.push(toRelation(found, pair, doc, reading, leadEvent))
    }
    doc.set('affected', entities)
    doc.set('relations', mergeRelations(withoutIntroductions(relations, doc), reading.coreference.entities))
    doc.set('misses', findMisses(reading, lost, read))
  },
}

/** All acts of the text, each read once, in order of text. */
function findingsOf(reading: Reading): readonly Finding[] {
  const { findings, usedNouns } = clauseFindings(reading)
  const told = [...findings, ...nounFindings(reading, usedNouns)]
  const acts = withDelegates(withParticipants(told, reading), reading)
  const all = [...acts, ...rosterFindings(acts, reading), ...requestedActs(reading)].sort(
    (a, b) => a.start - b.start || a.head - b.head,
  )
  return withoutRedundantSayings(withEventReferences(all, reading), reading)
}
