/** "the U.S. delegation met ...": whom the text has named as its members stand for it in a contact. */
import { STATEMENT_TYPES } from '../../model/statement-types.ts'
import type { Clause } from '../clause.ts'
import type { Mention } from '../mention.ts'
import type { Finding } from './finding.ts'
import { listed } from './named-members.ts'
import { headLemma, logicalObject, logicalSubject, type Reading } from './reading.ts'

const LEADS = new Set(['lead', 'head'])
const JOINS = new Set(['join', 'accompany'])
const INCLUDES = new Set(['include', 'comprise'])
const DELEGATION = /\b(?:delegation|team)$/i
/** More are a list of who travelled. */
const MOST_MEMBERS = 12

/** The findings with the named members of delegations in their place; what a delegation said stays its country's. */
export function withDelegates(findings: readonly Finding[], reading: Reading): readonly Finding[] {
  if (!reading.mentions.some((mention) => DELEGATION.test(mention.text))) return findings
  const rosters = rostersOf(reading)
  if (rosters.size === 0) return findings
  const membersOf = (mention: number): readonly number[] => {
    const { text, form, country } = reading.mentions[mention]!
    if (!DELEGATION.test(text) || form === 'COLLECTIVE') return [mention]
    // "the delegation": the only one of the text.
    const roster = country ? rosters.get(country) : rosters.size === 1 ? [...rosters.values()][0] : undefined
    return roster && roster.length <= MOST_MEMBERS ? roster : [mention]
  }
  return findings.map((found) => {
    if (!STATEMENT_TYPES[found.type].contact) return found
    const sources = [...new Set(found.sources.flatMap(membersOf))]
    const targets = found.targets === 'EACH' ? found.targets : [...new Set(found.targets.flatMap(membersOf))]
    return { ...found, sources, targets }
  })
}

/** Members by country, one mention for each, in order of text. */
function rostersOf(reading: Reading): ReadonlyMap<string, readonly number[]> {
  const rosters = new Map<string, Map<number, number>>()
  let last: string | null = null
  const add = (country: string, members: readonly number[]): void => {
    last = country
    const roster = rosters.get(country) ?? new Map<number, number>()
    rosters.set(country, roster)
    for (const mention of members) {
      const entity = reading.coreference.referents[mention]?.[0]
      const known = entity === undefined ? undefined : reading.coreference.entities[entity]
      if (known?.kind !== 'PERSON' || isOfAnother(reading.mentions[mention]!, country)) continue
      if (!roster.has(known.index)) roster.set(known.index, mention)
    }
  }
  for (const clause of reading.clauses) {
    if (clause.polarity === 'DENIED' || clause.modality === 'HYPOTHETICAL' || !reading.readable(clause.sentence))
      continue
    const subject = logicalSubject(clause)?.mentions ?? []
    if (LEADS.has(clause.lemma)) {
      const country = delegationIn(clause, reading) ?? countryOfAny(subject, reading)
      if (leadsDelegation(clause, reading) && country) add(country, [...subject, ...listedBehind(clause, reading)])
    } else if (JOINS.has(clause.lemma) && clause.voice === 'PASSIVE') {
      const joined = logicalObject(clause)?.mentions ?? []
      const country = joined.some((mention) => DELEGATION.test(reading.mentions[mention]!.text))
        ? (delegationIn(clause, reading) ?? last)
        : countryOfAny(joined, reading)
      if (country) add(country, [...joined, ...joinedBy(clause, reading)])
    } else if (INCLUDES.has(clause.lemma) && clause.voice === 'ACTIVE') {
      const country = ownerOfDelegation(clause, reading) ?? (speaksOfDelegation(clause, reading) ? last : null)
      if (country) add(country, listed(clause.head + 1, reading.sentences[clause.sentence]!.endToken, reading))
    }
  }
  return new Map([...rosters].map(([country, members]) => [country, [...members.values()]]))
}

/** True for who by the words of the title serves another country, and for a mere modifier. */
function isOfAnother({ offices, modifier }: Mention, country: string): boolean {
  return modifier || offices.some((office) => office.country !== null && office.country !== country)
}

function leadsDelegation(clause: Clause, reading: Reading): boolean {
  const object = logicalObject(clause)
  if (object !== null && /^(?:delegation|team)$/.test(headLemma(object, reading))) return true
  return clause.voice === 'PASSIVE' && delegationsOf(clause, reading).length > 0
}

/** The country in "the U.S. delegation" that the clause has for its object, or stands right behind: "the U.S. delegation, led by". */
function delegationIn(clause: Clause, reading: Reading): string | null {
  return delegationsOf(clause, reading).find(({ country }) => country !== null)?.country ?? null
}

function delegationsOf(clause: Clause, { mentions, mentionAt }: Reading): readonly Mention[] {
  const behind = [1, 2, 3].map((back) => mentionAt[clause.head - back] ?? -1)
  return [...(logicalObject(clause)?.mentions ?? []), ...behind]
    .flatMap((mention) => mentions[mention] ?? [])
    .filter(({ text, sentence }) => DELEGATION.test(text) && sentence === clause.sentence)
}

function ownerOfDelegation({ subject }: Clause, { mentions }: Reading): string | null {
  const owner = subject?.mentions.map((mention) => mentions[mention]!).find(({ text }) => DELEGATION.test(text))
  return owner?.country ?? null
}

/** "Members of the delegation include ..." */
function speaksOfDelegation({ subject }: Clause, { text }: Reading): boolean {
  return subject !== null && DELEGATION.test(text.slice(subject.start, subject.end))
}

/** Whom "by" names, with all whom the list goes on to: "by A from the council and B". */
function joinedBy(clause: Clause, reading: Reading): readonly number[] {
  const first = reading.mentions[logicalSubject(clause)?.mentions[0] ?? -1]
  return first ? listed(first.firstToken, reading.sentences[clause.sentence]!.endToken, reading) : []
}

/** "leads a delegation including A and B". */
function listedBehind(clause: Clause, reading: Reading): readonly number[] {
  const { endToken } = reading.sentences[clause.sentence]!
  for (let at = clause.head; at < Math.min(endToken, clause.head + 15); at++)
    if (/^(?:including|includes|comprising)$/.test(reading.tokens[at]!.norm)) return listed(at + 1, endToken, reading)
  return []
}

function countryOfAny(mentions: readonly number[], { coreference }: Reading): string | null {
  for (const mention of mentions) {
    const entity = coreference.entities[coreference.referents[mention]?.[0] ?? -1]
    const country = entity?.offices.find((office) => office.country !== null)?.country
    if (entity?.kind === 'PERSON' && country) return country
  }
  return null
}
