/** Acts told from the side that suffers them: "Graustark was the target of a Ruritanian attack". */
import type { Clause } from '../clause.ts'
import { LEXICON } from '../lexicon/load-lexicon.ts'
import { CONFIDENCE } from './finding.ts'
import type { Match } from './match.ts'
import { headLemma, type Reading } from './reading.ts'

const SUFFERERS = new Set(['target', 'victim', 'object', 'subject', 'recipient'])

/** The act that the noun behind "target of" names, by its owner or whoever stands behind "by"; null for any other clause. */
export function suffered(clause: Clause, reading: Reading): Match | null {
  const { object, subject, obliques } = clause
  if (clause.lemma !== 'be' && clause.lemma !== 'become') return null
  if (!object || !subject || subject.mentions.length === 0 || !SUFFERERS.has(headLemma(object, reading))) return null
  const event = obliques.find((oblique) => oblique.preposition === 'of' && oblique.start >= object.end)
  const frame = event ? LEXICON.nouns.get(headLemma(event, reading)) : undefined
  if (!event || !frame) return null
  const agent = obliques.find((oblique) => oblique.preposition === 'by' || oblique.preposition === 'from')
  const owners = event.mentions.filter((mention) => (reading.mentions[mention]?.firstToken ?? 0) <= event.head)
  const sources = agent && agent.mentions.length > 0 ? agent.mentions : owners
  if (sources.length === 0) return null
  return {
    type: frame.type,
    sources,
    targets: subject.mentions,
    rule: `suffered:${headLemma(event, reading)}`,
    confidence: CONFIDENCE.lightVerb,
    negated: null,
    noun: event.head,
  }
}
