/** Matches a clause with the lexicon's frames: which act it names, and who stands on its two sides. */
import { STATEMENT_TYPES, type StatementType } from '../../model/statement-types.ts'
import type { Argument, Clause } from '../clause.ts'
import { ANSWERING } from '../lexicon/event-words.ts'
import type { Slot, VerbFrame } from '../lexicon/frame.ts'
import { LEXICON } from '../lexicon/load-lexicon.ts'
import { words } from '../lexicon/word-list.ts'
import { affectedThing } from './affected-thing.ts'
import { contactType } from './contact-kind.ts'
import { ownerOfEvent } from './event-owner.ts'
import { pointsBack } from './event-reference.ts'
import { fill } from './fill-slot.ts'
import { CONFIDENCE } from './finding.ts'
import { complement, fits } from './frame-constraints.ts'
import { lightNoun } from './light-noun.ts'
import type { Match } from './match.ts'
import { headLemma, headMention, headNorm, logicalObject, logicalSubject, type Reading } from './reading.ts'
import { sameActor } from './same-actor.ts'
import { visitedCountries } from './visited-countries.ts'

/** Acts whose target may only modify the object: "condemned Graustark's attack". What is offered by name of a country is not. */
const MODIFIERS_COUNT: ReadonlySet<StatementType> = new Set([
  'CONDEMNED',
  'SUPPORTED',
  'REJECTED',
  'URGED',
  'DEMANDED',
  'ATTACKED',
  'COERCED',
  'SANCTIONED',
  'THREATENED',
  'EXPRESSED_CONCERN',
  'YIELDED_TO',
  'RECOGNISED',
  'PROTESTED',
  'MET_WITH',
])

/** Slots by which a mutual act names its other side; after them, the act is among the subjects. */
const MUTUAL_SLOTS: ReadonlySet<Slot> = new Set(['with', 'obj', 'between', 'to', 'from', 'by', 'of'])

/** How many actors the subject stands for: two make a mutual act complete. */
function actors(mentions: readonly number[], reading: Reading): number {
  const entities = new Set<number>()
  for (const mention of mentions)
    for (const entity of reading.coreference.referents[mention] ?? []) entities.add(entity)
  return entities.size
}

/** True where named sides talked; "they" may be others than those in touch, and a purpose or a plan is told elsewhere. */
function isExchange(clause: Clause, sources: readonly number[], { mentions }: Reading): boolean {
  if (clause.modality !== 'ACTUAL' || clause.relation === 'INFINITIVE') return false
  return sources.every((source) => /^(?:NAME|OFFICE|COLLECTIVE)$/.test(mentions[source]?.form ?? ''))
}

/** Acts by which what somebody did is judged. */
const JUDGED: ReadonlySet<StatementType> = new Set(['SUPPORTED', 'EXPRESSED_CONCERN', 'CONDEMNED'])

/** Where whoever did the harm stands: "condemned Graustark's attack on X", "deplored the attack by Graustark". */
const CULPRITS: readonly Slot[] = ['poss', 'by', 'from', 'none']

/** True where the object is a harm done to whoever stands behind it: "the attacks in", "the killing of", "the detention of". */
function namesHarm(clause: Clause, reading: Reading): boolean {
  const object = logicalObject(clause)
  if (object === null || headMention(object, reading)) return false
  const type = LEXICON.nouns.get(headLemma(object, reading))?.type
  return type === 'ATTACKED' || type === 'COERCED'
}

/** Whose deed is condemned, or what a concern is about, where the clause itself does not say so. */
function unnamedOwners(
  type: StatementType,
  clause: Clause,
  reading: Reading,
  sources: readonly number[],
  event: boolean,
): readonly number[] {
  const isOther = (mention: number): boolean => !sameActor(mention, sources, reading)
  // "concern that these launches demonstrate Graustark's determination".
  if (type === 'EXPRESSED_CONCERN') return (complement(clause, reading, 'that')?.object?.mentions ?? []).filter(isOther)
  const deed = type === 'CONDEMNED' && !event ? logicalObject(clause) : null
  return deed && !headMention(deed, reading) ? ownerOfEvent(deed, clause, reading).filter(isOther) : []
}

/** The slots with the preposition that comes first in front: "appreciation for Graustark's commitment to peace in Ruritania". */
function inOrderOfText(slots: readonly Slot[], { obliques }: Clause): readonly Slot[] {
  const first = obliques.find(({ preposition }) => (slots as readonly string[]).includes(preposition))
  if (first === undefined) return slots
  return [first.preposition as Slot, ...slots.filter((slot) => slot !== first.preposition)]
}

/** True where the actors stand behind "between". */
function isShared(found: readonly number[], { mentions, tokens }: Reading): boolean {
  const first = mentions[found[0] ?? -1]?.firstToken ?? 0
  const before = tokens[first - 1]?.pos === 'DET' ? tokens[first - 2] : tokens[first - 1]
  return before?.norm === 'between'
}

function targetOf(
  slots: readonly Slot[],
  type: StatementType,
  clause: Clause,
  reading: Reading,
  sources: readonly number[],
  event: boolean,
  mutual?: boolean,
  named = event,
): { targets: Match['targets']; thing: Argument | null; confidence: number } | null {
  const wanted = slots
  if (
    !event &&
    namesHarm(clause, reading) &&
    ((type === 'CONDEMNED' && slots.includes('none')) || type === 'SUPPORTED')
  )
    slots = CULPRITS
  if (type === 'SUPPORTED' && event) slots = inOrderOfText(slots, clause)
  // "welcomed the arrest of the men by Graustark": who did what is judged.
  if (JUDGED.has(type) && clause.voice === 'ACTIVE') slots = ['by', ...slots]
  const { symmetric } = STATEMENT_TYPES[type]
  const plural = (mutual ?? symmetric) && actors(sources, reading) > 1
  for (const slot of slots) {
    if (plural && !MUTUAL_SLOTS.has(slot)) break
    const found = fill(slot, clause, reading, sources, 0, event)
    // "X and Y signed agreements in the Hall of Z": what only hangs on the object is no third side.
    if (found && plural && slot === 'obj' && found.confidence < CONFIDENCE.verb) continue
    // "X and Y signed an agreement between the two countries".
    if (found && plural && actors(found.mentions, reading) === 0) continue
    // "support for the ceasefire between X and Y" takes no side.
    if (found && event && type === 'SUPPORTED' && isShared(found.mentions, reading)) continue
    if (found) return { targets: found.mentions, thing: null, confidence: found.confidence }
  }
  const owners = unnamedOwners(type, clause, reading, sources, event)
  if (owners.length > 0) return { targets: owners, thing: null, confidence: CONFIDENCE.lastResort }
  if (plural) return { targets: 'EACH', thing: null, confidence: CONFIDENCE.verb }
  const thing = affectedThing(wanted, type, clause, reading, named)
  if (thing) return { targets: [], thing, confidence: CONFIDENCE.thing }
  return slots.includes('none') && STATEMENT_TYPES[type].targetOptional
    ? { targets: [], thing: null, confidence: CONFIDENCE.verb }
    : null
}

const ASIDE = new Set(['at', 'upon', 'on', 'under', 'through', 'via', 'despite'])

/** False where "at", "for" or the like stands between the noun and whoever follows: "the trip at the request of X". */
function hangsOn({ head }: Argument, { tokens }: Reading): boolean {
  return !ASIDE.has(tokens[head + 1]?.norm ?? '')
}

const DECREES = new Set(words('order, decree, bill, law, legislation, proclamation, ordinance'))

const LETTING = new Set(['allow', 'enable', 'permit'])

/** Whose act it is; "it" that nothing else explains is who speaks: "the ministry said it had expelled them". */
function sourcesOf(clause: Clause, reading: Reading): readonly number[] {
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
function agentless(frame: VerbFrame, clause: Clause, reading: Reading): readonly number[] | null {
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
function together({ type, nouns, mutual }: VerbFrame, clause: Clause, reading: Reading): readonly number[] | null {
  if (!nouns || clause.voice !== 'PASSIVE' || logicalSubject(clause)) return null
  if (!(mutual ?? STATEMENT_TYPES[type].symmetric)) return null
  const object = logicalObject(clause)
  return object && !headMention(object, reading) && actors(object.mentions, reading) > 1 ? object.mentions : null
}

/** "will not end the strike until the ministry yields": a refusal names whom it waits for, or nobody. */
function refused(frame: VerbFrame, clause: Clause, reading: Reading, sources: readonly number[]): Match | null {
  if (frame.negated !== 'REJECTED' || !frame.nouns || clause.polarity !== 'DENIED' || clause.modality === 'ACTUAL')
    return null
  return {
    type: frame.type,
    sources,
    targets: awaited(clause, reading, sources),
    thing: null,
    rule: `verb:${clause.lemma}`,
    confidence: CONFIDENCE.lastResort,
    negated: 'REJECTED',
    noun: logicalObject(clause)?.head ?? null,
  }
}

/** Who must act first, by the clause that "until", "unless" or "before" opens. */
function awaited(clause: Clause, reading: Reading, sources: readonly number[]): readonly number[] {
  for (const child of reading.children.get(clause.index) ?? []) {
    if (child.relation !== 'ADVERBIAL') continue
    const agent = logicalSubject(child)?.mentions.filter(
      (mention) => !sources.includes(mention) && reading.mentions[mention]?.form !== 'PRONOUN',
    )
    if (agent && agent.length > 0) return agent
  }
  return []
}

/** "Talks between X and Y were held": who took part stands around the noun alone. */
function isAgentless(clause: Clause): boolean {
  return clause.voice === 'PASSIVE' && logicalSubject(clause) === null
}

/** "called for the killers to be tried": whoever is to suffer it is not asked. */
function asksOthers(frame: VerbFrame, clause: Clause, reading: Reading): boolean {
  return (
    frame.needs === 'for' && frame.type === 'URGED' && complement(clause, reading, 'infinitive')?.voice === 'PASSIVE'
  )
}

/** The act that a clause names with its sides; null where the lexicon knows none, or no side is an actor. */
export function matchClause(clause: Clause, reading: Reading): Match | null {
  const frames = LEXICON.verbs.get(clause.lemma) ?? []
  const sources = sourcesOf(clause, reading)
  const trial = (frame: VerbFrame): Match | null => {
    if (!fits(frame, clause, reading) || asksOthers(frame, clause, reading)) return null
    const agent = agentless(frame, clause, reading)
    const from =
      agent ??
      together(frame, clause, reading) ??
      (frame.source ? (fill(frame.source, clause, reading, [], 0)?.mentions ?? []) : sources)
    const type = contactType(frame.type, clause, null, reading)
    // "X's plan would enable the states": what a plan does is not done by its owner.
    const agentPhrase = type === 'YIELDED_TO' && LETTING.has(clause.lemma) ? clause.subject : null
    if (agentPhrase && clause.voice === 'ACTIVE' && !headMention(agentPhrase, reading)) return null
    // "signed an executive order": with nobody.
    const signed = type === 'SIGNED_WITH' ? logicalObject(clause) : null
    if (signed && DECREES.has(headNorm(signed, reading))) return null
    const countries = frame.place ? visitedCountries(frame, clause, reading) : null
    const found = countries
      ? countries.length > 0 && { targets: countries, thing: null, confidence: CONFIDENCE.verb }
      : targetOf(
          frame.target,
          type,
          clause,
          reading,
          from,
          frame.nouns !== undefined || !MODIFIERS_COUNT.has(type),
          frame.mutual,
          frame.nouns !== undefined,
        )
    if (found && frame.exchange && found.targets === 'EACH' && !isExchange(clause, from, reading)) return null
    if (!found) return frame.place ? null : refused(frame, clause, reading, from)
    return {
      type,
      sources: from,
      targets: found.targets,
      thing: found.thing,
      rule: `${frame.exchange && found.targets === 'EACH' ? 'exchange' : 'verb'}:${clause.lemma}`,
      confidence: agent ? CONFIDENCE.lastResort : found.confidence,
      negated: frame.negated ?? null,
      noun: frame.nouns ? (logicalObject(clause)?.head ?? null) : null,
    }
  }
  let named = false
  for (const frame of frames) {
    if (!frame.nouns) continue
    const match = trial(frame)
    if (match) return match
    named ||= fits(frame, clause, reading)
  }
  const light = isAgentless(clause) ? null : lightNoun(clause, reading)
  if (light) {
    const noun = headLemma(light.argument, reading)
    const type = contactType(light.type, clause, noun, reading)
    const { contact } = STATEMENT_TYPES[type]
    const adjacent = !contact || hangsOn(light.argument, reading)
    const found = targetOf(
      [
        // "undertook the trip at the request of X" is no contact with X.
        ...light.frame.target.filter((slot) => adjacent || slot !== 'of'),
        ...(adjacent ? (['obj'] as const) : []),
        // A contact is with whom its preposition names, never with a bystander.
        ...(type === 'NEGOTIATED_WITH' ? (['inf'] as const) : []),
        ...(type === 'EXPRESSED_CONCERN' ? (['that'] as const) : []),
        ...(contact ? [] : (['any', 'inf'] as const)),
        ...(STATEMENT_TYPES[type].targetOptional ? (['none'] as const) : []),
      ],
      type,
      clause,
      reading,
      sources,
      true,
    )
    if (found)
      return {
        type,
        sources,
        targets: found.targets,
        thing: found.thing,
        rule: `light:${clause.lemma}+${noun}`,
        confidence: Math.min(found.confidence, CONFIDENCE.lightVerb),
        // "will not end the blockade", "will not lift the ban".
        negated: type === 'YIELDED_TO' || type === 'AIDED' ? 'REJECTED' : null,
        noun: light.argument.head,
      }
  }
  for (const frame of frames) {
    // The object noun has named the act, only its target is missing: mere saying is not what is meant, but in a wish.
    const saying = frame.type === 'PLEDGED' || (frame.type === 'STATED' && frame.needs !== 'for')
    if (frame.nouns || (named && saying)) continue
    const match = trial(frame)
    if (match) return match
  }
  return openMatch(frames, clause, reading, sources)
}

/** Acts of force whose other side the text may name elsewhere: "placed its troops on alert". */
const ONE_SIDED: ReadonlySet<StatementType> = new Set(['MOBILISED_AGAINST', 'THREATENED', 'ATTACKED'])

/** An act without the target that its type asks for, where another sentence can name it. */
function openMatch(
  frames: readonly VerbFrame[],
  clause: Clause,
  reading: Reading,
  sources: readonly number[],
): Match | null {
  const back = pointsBack(logicalObject(clause), reading) !== null
  for (const frame of frames) {
    if (frame.source || !fits(frame, clause, reading)) continue
    const from = agentless(frame, clause, reading) ?? sources
    const open =
      (frame.type === 'SUPPORTED' && back) ||
      (ONE_SIDED.has(frame.type) && (frame.nouns !== undefined || frame.subject === 'force')) ||
      (frame.type === 'ATTACKED' && ANSWERING.has(clause.lemma) && clause.voice === 'ACTIVE')
    if (open && from.length > 0)
      return {
        type: frame.type,
        sources: from,
        targets: [],
        rule: `verb:${clause.lemma}`,
        confidence: CONFIDENCE.lastResort,
        negated: null,
        noun: frame.nouns ? (logicalObject(clause)?.head ?? null) : null,
      }
  }
  return null
}
