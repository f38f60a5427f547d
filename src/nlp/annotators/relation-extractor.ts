/** Assigns `relations` and `misses`: who did what to whom, by the lexicon's frames over clauses and nouns. */
import { STATEMENT_TYPES } from '../../model/statement-types.ts'
import type { Annotator } from '../annotator.ts'
import type { Argument, Clause } from '../clause.ts'
import { dateOfAct } from '../dates/date-of-act.ts'
import type { Doc } from '../doc.ts'
import { LEXICON } from '../lexicon/load-lexicon.ts'
import type { Entity, Mention } from '../mention.ts'
import type { Attribution } from '../quotation.ts'
import type { Relation } from '../relation.ts'
import { thingName } from '../relations/affected-thing.ts'
import { mapMentions } from '../relations/chunk-sentence.ts'
import { clauseFindings } from '../relations/clause-findings.ts'
import { confidenceOf, signsOf } from '../relations/confidence.ts'
import { withDelegates } from '../relations/delegations.ts'
import { withEventReferences } from '../relations/event-reference.ts'
import { findMisses } from '../relations/find-misses.ts'
import type { Finding } from '../relations/finding.ts'
import { withoutIntroductions } from '../relations/introductions.ts'
import { mergeRelations } from '../relations/merge-relations.ts'
import { isMultilateral, isMultilateralTitle } from '../relations/multilateral.ts'
import { nounFindings } from '../relations/noun-findings.ts'
import { withParticipants } from '../relations/participants.ts'
import type { Reading } from '../relations/reading.ts'
import { withoutRedundantSayings } from '../relations/redundant-sayings.ts'
import { requestedActs } from '../relations/requested-acts.ts'
import { rosterFindings } from '../relations/rosters.ts'
import type { Span } from '../span.ts'
import { indexSpans } from '../span-index.ts'
import type { Token } from '../token.ts'

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
    const lost: Finding[] = []
    const read = new Set<number>()
    const { findings, usedNouns } = clauseFindings(reading)
    const acts = withDelegates(withParticipants([...findings, ...nounFindings(reading, usedNouns)], reading), reading)
    const told = [...acts, ...rosterFindings(acts, reading), ...requestedActs(reading)].sort(
      (a, b) => a.start - b.start || a.head - b.head,
    )
    const all = withoutRedundantSayings(withEventReferences(told, reading), reading)
    const relations: Relation[] = []
    const lead = leadSentences(doc)
    const multilateral = isMultilateralTitle(doc.document.title ?? '')
    const leadTold = new Set<number>()
    let leadAct = false
    let leadContact = false
    const affected: Entity[] = []
    const indexOf = new Map<string, number>()
    const entityOf = (thing: Argument): number => {
      const name = thingName(thing, reading)
      const known = indexOf.get(name)
      if (known !== undefined) return known
      const index = reading.coreference.entities.length + affected.length
      indexOf.set(name, index)
      affected.push({ index, kind: 'GROUP', name, aliases: [], country: null, offices: [] })
      return index
    }
    for (const found of all) {
      const together =
        STATEMENT_TYPES[found.type].contact &&
        ((multilateral && lead.has(found.sentence)) || isMultilateral(found, reading))
      const pairs = pairsOf(found, reading, together, entityOf)
      if (pairs.length === 0) {
        lost.push(found)
        continue
      }
      read.add(found.sentence)
      // An article opens with an act, or with a contact that its next sentences name; what the same sentence tells belongs to it.
      const { contact } = STATEMENT_TYPES[found.type]
      const happened = lead.has(found.sentence) && found.modality === 'ACTUAL' && found.polarity === 'AFFIRMED'
      const leadEvent: boolean = happened && (!leadAct || (contact && !leadContact) || leadTold.has(found.sentence))
      if (leadEvent) leadTold.add(found.sentence)
      leadAct ||= happened
      leadContact ||= happened && contact
      for (const pair of pairs.slice(0, MAX_PAIRS)) relations.push(toRelation(found, pair, doc, reading, leadEvent))
    }
    doc.set('affected', affected)
    doc.set('relations', mergeRelations(withoutIntroductions(relations, doc), reading.coreference.entities))
    doc.set('misses', findMisses(reading, lost, read))
  },
}

function readingOf(doc: Doc): Reading {
  const tokens = doc.get('tokens')
  const mentions = doc.get('mentions')
  const clauses = doc.get('clauses')
  const blocks = doc.get('blocks')
  const headline = new Set(
    doc
      .get('sentences')
      .filter((sentence) => blocks[sentence.block]?.kind !== 'BODY')
      .map((sentence) => sentence.index),
  )
  const children = Map.groupBy(
    clauses.filter((clause) => clause.parent !== null),
    (clause) => clause.parent as number,
  )
  const scopes = indexSpans(doc.get('attributions').map((attribution) => ({ ...attribution.scope, attribution })))
  const bySentence = Map.groupBy(clauses, (clause) => clause.sentence)
  return {
    text: doc.text,
    tokens,
    sentences: doc.get('sentences'),
    mentions,
    coreference: doc.get('coreference'),
    quotations: doc.get('quotations'),
    quotedAt: indexSpans(doc.get('quotations')).at,
    attributionsAt: (offset) => scopes.at(offset).map(({ attribution }) => attribution),
    clauses,
    clausesOf: (sentence) => bySentence.get(sentence) ?? [],
    announces: doc.document.kind === 'READOUT',
    readable: (sentence) => !headline.has(sentence),
    children,
    mentionAt: mapMentions(tokens.length, mentions),
  }
}

/** The sentences of the first two paragraphs, where an article tells its own event. */
function leadSentences(doc: Doc): ReadonlySet<number> {
  const blocks = doc.get('blocks')
  const body = blocks.flatMap((block, index) => (block.kind === 'BODY' ? [index] : [])).slice(0, 2)
  return new Set(
    doc
      .get('sentences')
      .filter((sentence) => body.includes(sentence.block))
      .map((sentence) => sentence.index),
  )
}

interface Pair {
  readonly source: number
  readonly target: number | null
  readonly sourceMention: number
  readonly targetMention: number | null
}

/** `multilateral`: those whom the source meets meet one another as well. */
function pairsOf(
  found: Finding,
  reading: Reading,
  multilateral: boolean,
  entityOf: (thing: Argument) => number,
): readonly Pair[] {
  const referents = (mention: number): readonly number[] => reading.coreference.referents[mention] ?? []
  const pairs = new Map<string, Pair>()
  const add = (pair: Pair): void => {
    if (pair.source === pair.target) return
    const key = `${pair.source}>${pair.target}`
    if (!pairs.has(key)) pairs.set(key, pair)
  }
  const sources = found.sources.flatMap((mention) => referents(mention).map((entity) => ({ mention, entity })))
  if (found.targets === 'EACH') {
    const { contact } = STATEMENT_TYPES[found.type]
    const bothWays = found.type === 'PLEDGED' || found.type === 'RECOGNISED'
    // "they pledged to work together", "they established relations": each to the other.
    sources.forEach((a, i) => {
      for (const b of bothWays ? sources : sources.slice(i + 1))
        if (!contact || !sameSide(a.entity, b.entity, reading, found.rule.startsWith('exchange:')))
          add({ source: a.entity, target: b.entity, sourceMention: a.mention, targetMention: b.mention })
    })
    return [...pairs.values()]
  }
  const targets = found.targets.flatMap((mention) => referents(mention).map((entity) => ({ mention, entity })))
  if (found.thing && sources.length > 0) {
    const target = entityOf(found.thing)
    for (const a of sources) add({ source: a.entity, target, sourceMention: a.mention, targetMention: null })
    return [...pairs.values()]
  }
  if (found.targets.length === 0) {
    if (!STATEMENT_TYPES[found.type].targetOptional) return []
    for (const a of sources) add({ source: a.entity, target: null, sourceMention: a.mention, targetMention: null })
    return [...pairs.values()]
  }
  for (const a of sources) {
    for (const b of targets) {
      // "both sides" as a target leaves the speaker's own side out.
      if (sources.some((other) => other.entity === b.entity)) continue
      if (reading.announces && ABROAD.has(found.type) && isOwnCountry(a.entity, b.entity, reading)) continue
      add({ source: a.entity, target: b.entity, sourceMention: a.mention, targetMention: b.mention })
    }
  }
  if (multilateral) {
    targets.forEach((a, i) => {
      for (const b of targets.slice(i + 1))
        if (!sameSide(a.entity, b.entity, reading))
          add({ source: a.entity, target: b.entity, sourceMention: a.mention, targetMention: b.mention })
    })
  }
  return [...pairs.values()]
}

/** Acts that, in a body's own text, no official does to the country of the office. */
const ABROAD: ReadonlySet<string> = new Set([
  'SUPPORTED',
  'PLEDGED',
  'COOPERATED_WITH',
  'AGREED_WITH',
  'SPOKE_TO',
  'MET_WITH',
  'NEGOTIATED_WITH',
])

/** "the minister welcomed Graustark's cooperation with Ruritania": the minister's own country is no other side. */
function isOwnCountry(source: number, target: number, { coreference }: Reading): boolean {
  const { kind, offices } = coreference.entities[source]!
  const country = coreference.entities[target]!
  return kind === 'PERSON' && country.kind === 'COUNTRY' && offices.some((office) => office.country === country.country)
}

/** Officers of one country who take part in something together do so on one side; with `unknown`, any two of whom the text does not say otherwise. */
function sameSide(a: number, b: number, reading: Reading, unknown = false): boolean {
  const { coreference } = reading
  const [one, other] = [a, b].map((index) => {
    const { kind, offices } = coreference.entities[index]!
    return kind === 'PERSON' ? (offices.find(({ country }) => country !== null)?.country ?? null) : null
  })
  // "Minister X and the delegation will take part in the dialogue".
  if (isOwnCountry(a, b, reading) || isOwnCountry(b, a, reading)) return true
  const persons = [a, b].every((index) => coreference.entities[index]!.kind === 'PERSON')
  return one === null || other === null ? unknown && persons : one === other
}

/** The innermost attribution around the act that does not name the act's own source. They come innermost first. */
function attributionOf(source: number, at: number, { coreference, attributionsAt }: Reading): string | null {
  const entity = coreference.entities[source]
  const names = entity ? [entity.name, ...entity.aliases] : []
  const isSource = ({ speaker, who }: Attribution): boolean =>
    (speaker !== null && (coreference.referents[speaker]?.includes(source) ?? false)) || names.includes(who)
  return attributionsAt(at).find((attribution) => !isSource(attribution))?.who ?? null
}

/** The words that carry the act, with those that name its two sides where they stand in the same sentence. */
function evidenceOf(found: Finding, sides: readonly (Mention | undefined)[]): Span {
  const spans = [found, ...sides.filter((side) => side !== undefined && side.sentence === found.sentence)] as Span[]
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) }
}

/** The token that carries the act; a predicate adjective has the tense of its "be" ("is committed to"). */
function headOf({ head }: Finding, clause: Clause | undefined, { tokens }: Reading): Token | undefined {
  const token = tokens[head]
  if (!token || clause?.head !== head || !LEXICON.adjectives.has(clause.lemma)) return token
  return { ...token, verbForm: tokens[clause.firstToken]?.verbForm ?? null }
}

/** `leadEvent`: it is the event that the article is about. */
function toRelation(found: Finding, pair: Pair, doc: Doc, reading: Reading, leadEvent: boolean): Relation {
  const sourceMention = reading.mentions[pair.sourceMention]
  const targetMention = pair.targetMention === null ? undefined : reading.mentions[pair.targetMention]
  const clause = found.clause === null ? undefined : reading.clauses[found.clause]
  const head = headOf(found, clause, reading)
  const sentenceClauses = reading.clausesOf(found.sentence)
  const governing: Clause[] = []
  for (let parent = found.occurs ?? clause?.parent ?? null; parent !== null && governing.length < 5; ) {
    const above: Clause | undefined = reading.clauses[parent]
    if (!above) break
    governing.push(above)
    parent = above.parent
  }
  const dated = dateOfAct(doc.get('dates'), found.sentence, found, found.modality, {
    kind: found.background ? 'ARTICLE' : doc.document.kind,
    leadEvent: leadEvent && !found.background,
    background: found.background,
    ...(head ? { head } : {}),
    clauses: sentenceClauses,
    governing,
    quotedAt: reading.quotedAt,
  })
  const quoted = reading.quotedAt(head?.start ?? found.start).length > 0
  const relation = clause?.relation ?? null
  const signs = signsOf(found, { source: sourceMention, target: targetMention, quoted, relation })
  return {
    type: found.type,
    source: pair.source,
    target: pair.target,
    sourceText: sourceMention?.text ?? '',
    targetText: targetMention?.text ?? (found.thing ? reading.text.slice(found.thing.start, found.thing.end) : null),
    verb: found.verb,
    about: found.about,
    date: dated.date,
    dateText: dated.dateText,
    dateAnchor: dated.dateAnchor,
    polarity: found.polarity,
    modality: found.modality,
    attribution: attributionOf(pair.source, head?.start ?? found.start, reading),
    rule: found.rule,
    signs,
    confidence: confidenceOf(signs),
    ...evidenceOf(found, [sourceMention, targetMention]),
  }
}
