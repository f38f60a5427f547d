/** Who took part in a contact by the list that the text gives of them: they stand for the group that the contact was with. */
import { STATEMENT_TYPES } from '../../model/statement-types.ts'
import type { Clause } from '../clause.ts'
import { HOSTING_VERBS } from '../lexicon/contact-words.ts'
import { LEXICON } from '../lexicon/load-lexicon.ts'
import { findParticipantLists, itemStart, type ParticipantList } from '../participant-list.ts'
import { contactType } from './contact-kind.ts'
import type { Finding } from './finding.ts'
import { listed } from './named-members.ts'
import { headLemma, type Reading } from './reading.ts'
import { toldContact } from './told-contact.ts'

/** A longer list tells who was in the room rather than who met whom: the group stands. */
const MOST_PARTICIPANTS = 10
/** In sentences: a list farther from its contact belongs to something else. */
const NEAR = 25
const INLINE =
  /^(?:Participants|Attendees|Those (?:attending|participating|in attendance|who (?:attended|participated)))\b/

/** The findings with the named participants in the place of an unnamed other side. */
export function withParticipants(findings: readonly Finding[], reading: Reading): readonly Finding[] {
  const lists = findParticipantLists(reading.text, reading.sentences, reading.tokens)
  const rolls = [...lists.map((list) => ({ at: list.opener, named: namedIn(list, reading) })), ...inline(reading)]
  let all = findings
  for (const { at, named } of rolls) {
    if (named.length === 0 || named.length > MOST_PARTICIPANTS) continue
    const contacts = all.filter((found) => isContact(found, at))
    const open = contacts.find((found) => hasOpenSide(found, reading))
    if (open) {
      const others = named.filter((one) => !isOfSide(one, open.sources, reading))
      if (others.length > 0)
        all = all.map((found) => (sameContact(found, open) ? { ...found, targets: others } : found))
    } else if (contacts.length === 0) {
      const held = heldBefore(at, named, reading)
      if (held) all = [...all, held]
    }
  }
  return all
}

function isContact({ type, modality, polarity, sentence, targets }: Finding, at: number): boolean {
  const { contact } = STATEMENT_TYPES[type]
  return contact && modality === 'ACTUAL' && polarity === 'AFFIRMED' && targets !== 'EACH' && inReach(sentence, at)
}

function inReach(sentence: number, at: number): boolean {
  return sentence < at && at - sentence <= NEAR
}

/** True where the other side is only described: "with leaders and experts on fishing". */
function hasOpenSide({ sources, targets }: Finding, { mentions }: Reading): boolean {
  if (targets === 'EACH' || targets.length === 0 || sources.length === 0) return false
  return targets.every((target) => mentions[target]?.form === 'DESCRIPTION')
}

function sameContact(found: Finding, { type, head, sources }: Finding): boolean {
  return found.type === type && found.head === head && found.sources === sources
}

/** Whom every item names first, with those that "and" joins to that name; an item that begins otherwise names nobody. */
function namedIn({ items }: ParticipantList, reading: Reading): readonly number[] {
  const { sentences, tokens, text, mentions, mentionAt } = reading
  const found: number[] = []
  for (const item of items) {
    const sentence = sentences[item]!
    let at = itemStart(sentence, text, tokens)
    for (;;) {
      const mention = mentions[mentionAt[at] ?? -1]
      if (mention?.form !== 'NAME' || mention.modifier || mention.sentence !== item) break
      found.push(mention.index)
      if (tokens[mention.endToken]?.norm !== 'and') break
      at = mention.endToken + 1
    }
  }
  return distinct(found, reading)
}

/** "Participants included A, B and C." */
function inline(reading: Reading): readonly { at: number; named: readonly number[] }[] {
  return reading.clauses.flatMap((clause) => {
    const { start, end, endToken } = reading.sentences[clause.sentence]!
    if (clause.lemma !== 'include' || clause.relation !== 'MAIN' || !INLINE.test(reading.text.slice(start, end)))
      return []
    const members = listed(clause.head + 1, endToken, reading)
    const named = members.filter((member) => /^(?:NAME|OFFICE)$/.test(reading.mentions[member]!.form))
    return [{ at: clause.sentence, named: distinct(named, reading) }]
  })
}

function distinct(mentions: readonly number[], { coreference }: Reading): readonly number[] {
  const seen = new Set<number>()
  return mentions.filter((mention) => {
    const entity = coreference.referents[mention]?.[0]
    if (entity === undefined || seen.has(entity)) return false
    seen.add(entity)
    return true
  })
}

/** True for who is among the hosts, or holds an office of the hosts' own state. */
function isOfSide(mention: number, hosts: readonly number[], { coreference, mentions }: Reading): boolean {
  const entity = coreference.referents[mention]![0]!
  const states = hosts.flatMap((host) => (coreference.referents[host] ?? []).map((each) => coreference.entities[each]!))
  if (states.some(({ index }) => index === entity)) return true
  const countries = new Set(
    states.flatMap(({ country, offices }) => [country, ...offices.map((office) => office.country)]),
  )
  return (
    mentions[mention]!.kind === 'PERSON' &&
    coreference.entities[entity]!.offices.some(
      ({ country, organization }) => organization === null && country !== null && countries.has(country),
    )
  )
}

/** "The Secretary hosted a roundtable on fishing." before a list: who met those on it. */
function heldBefore(at: number, named: readonly number[], reading: Reading): Finding | null {
  for (const clause of reading.clauses) {
    if (!inReach(clause.sentence, at) || !reading.readable(clause.sentence) || !isHolding(clause, reading)) continue
    const hosts = clause.subject?.mentions ?? []
    const others = named.filter((one) => !isOfSide(one, hosts, reading))
    if (hosts.length === 0 || others.length === 0) continue
    const type = contactType('MET_WITH', clause, null, reading)
    return toldContact(clause, { type, one: hosts, other: others }, 'participants')
  }
  return null
}

function isHolding(clause: Clause, reading: Reading): boolean {
  const { lemma, voice, modality, polarity, object } = clause
  if (!HOSTING_VERBS.has(lemma) || voice !== 'ACTIVE' || modality !== 'ACTUAL' || polarity === 'DENIED' || !object)
    return false
  const type = LEXICON.nouns.get(headLemma(object, reading))?.type
  return type !== undefined && STATEMENT_TYPES[type].contact
}
