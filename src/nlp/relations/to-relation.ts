/** Makes a Relation of a Finding and one pair of actors: with its date, its evidence and who says so. */
import type { Clause } from '../clause.ts'
import type { CalledOff } from '../dates/called-off.ts'
import { type DateOfAct, dateOfAct } from '../dates/date-of-act.ts'
import type { Doc } from '../doc.ts'
import { DENYING_VERBS } from '../lexicon/denial-words.ts'
import { LEXICON } from '../lexicon/load-lexicon.ts'
import { OCCURRENCE_VERBS } from '../lexicon/occurrence-verbs.ts'
import type { Attribution } from '../quotation.ts'
import type { Relation } from '../relation.ts'
import type { Span } from '../span.ts'
import type { Token } from '../token.ts'
import { confidenceOf, signsOf } from './confidence.ts'
import type { Finding } from './finding.ts'
import type { Pair } from './pairs.ts'
import type { Reading } from './reading.ts'

/** How far up the governing clauses may give an act its date. */
const MOST_GOVERNING = 5

/** `leadEvent`: it is the event that the article is about. Reads the `dates` layer beside the Reading. */
export function toRelation(found: Finding, pair: Pair, doc: Doc, reading: Reading, leadEvent: boolean): Relation {
  const source = reading.mentions[pair.sourceMention]
  const target = pair.targetMention === null ? undefined : reading.mentions[pair.targetMention]
  const clause = found.clause === null ? undefined : reading.clauses[found.clause]
  const head = headOf(found, clause, reading)
  const at = head?.start ?? found.start
  const { date, dateText, dateAnchor } = dateOf(found, head, doc, reading, leadEvent)
  const signs = signsOf(found, {
    source,
    target,
    quoted: reading.quotedAt(at).length > 0,
    relation: clause?.relation ?? null,
  })
  return {
    type: found.type,
    source: pair.source,
    target: pair.target,
    sourceText: source?.text ?? '',
    targetText: target?.text ?? (found.thing ? reading.text.slice(found.thing.start, found.thing.end) : null),
    verb: found.verb,
    about: found.about,
    date,
    dateText,
    dateAnchor,
    polarity: found.polarity,
    modality: found.modality,
    attribution: attributionOf(pair.source, at, reading),
    rule: found.rule,
    signs,
    confidence: confidenceOf(signs),
    ...evidenceOf(found, [source, target, denierOf(found, reading)]),
  }
}

function dateOf(found: Finding, head: Token | undefined, doc: Doc, reading: Reading, leadEvent: boolean): DateOfAct {
  const { sentence, modality, background } = found
  return dateOfAct(doc.get('dates'), sentence, found, modality, {
    kind: background ? 'ARTICLE' : doc.document.kind,
    leadEvent: leadEvent && !background,
    background,
    ...(head ? { head } : {}),
    clauses: reading.clausesOf(sentence),
    governing: governingClauses(found, reading),
    quotedAt: reading.quotedAt,
    ...calledOffBy(found, reading),
  })
}

/** "cancelled the meeting", "the meeting was cancelled". */
function calledOffBy({ type, polarity, clause, occurs }: Finding, { clauses }: Reading): { calledOff?: CalledOff } {
  const isCalledOff = (index: number | null | undefined): boolean =>
    OCCURRENCE_VERBS.get(clauses[index ?? -1]?.lemma ?? '') === 'CANCELLED'
  if (type === 'REJECTED' && isCalledOff(clause)) return { calledOff: 'ACT' }
  return polarity === 'DENIED' && isCalledOff(occurs) ? { calledOff: 'EVENT' } : {}
}

/** The clauses that the act depends on, nearest first. */
function governingClauses({ occurs, clause }: Finding, { clauses }: Reading): readonly Clause[] {
  const governing: Clause[] = []
  let next = occurs ?? (clause === null ? null : (clauses[clause]?.parent ?? null))
  while (next !== null && governing.length < MOST_GOVERNING) {
    const above: Clause | undefined = clauses[next]
    if (!above) break
    governing.push(above)
    next = above.parent
  }
  return governing
}

/** The innermost attribution around the act that does not name the act's own source. They come innermost first. */
function attributionOf(source: number, at: number, { coreference, attributionsAt }: Reading): string | null {
  const entity = coreference.entities[source]
  const names = entity ? [entity.name, ...entity.aliases] : []
  const isSource = ({ speaker, who }: Attribution): boolean =>
    (speaker !== null && (coreference.referents[speaker]?.includes(source) ?? false)) || names.includes(who)
  return attributionsAt(at).find((attribution) => !isSource(attribution))?.who ?? null
}

/** The words that carry the act, with those that name its two sides, or deny it, where they stand in the same sentence. */
function evidenceOf(found: Finding, sides: readonly ((Span & { readonly sentence: number }) | undefined)[]): Span {
  const spans = [found, ...sides.filter((side) => side?.sentence === found.sentence)] as Span[]
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) }
}

/** The clause whose words deny the act: without them the evidence would say that it happened. */
function denierOf(found: Finding, reading: Reading): Clause | undefined {
  if (found.polarity !== 'DENIED') return undefined
  return governingClauses(found, reading).find(
    ({ lemma }) => DENYING_VERBS.has(lemma) || LEXICON.controls.get(lemma)?.effect === 'DENIED',
  )
}

/** The token that carries the act; a predicate adjective has the tense of its "be" ("is committed to"). */
function headOf({ head }: Finding, clause: Clause | undefined, { tokens }: Reading): Token | undefined {
  const token = tokens[head]
  if (!token || clause?.head !== head || !LEXICON.adjectives.has(clause.lemma)) return token
  return { ...token, verbForm: tokens[clause.firstToken]?.verbForm ?? null }
}
