/** Who is meant by the sides of a clause's act, where its subject and object alone do not tell it. */
import type { Clause } from '../clause.ts'
import { LEXICON } from '../lexicon/load-lexicon.ts'
import { companionsOf } from './companions.ts'
import { isContact, type Match } from './match.ts'
import { withMembers } from './named-members.ts'
import type { Reading } from './reading.ts'

/** "“...,” it added": who speaks a quotation is surer than whom the pronoun before its verb stands for. */
export function withSpeaker(
  { head }: Clause,
  match: Match | null,
  speakers: ReadonlyMap<number | null, number | null>,
  { mentions }: Reading,
): Match | null {
  const speaker = speakers.get(head) ?? null
  const [source] = match?.sources ?? []
  if (match === null || speaker === null || source === undefined || match.sources.length > 1) return match
  return mentions[source]?.form === 'PRONOUN' ? { ...match, sources: [speaker] } : match
}

/** "concern over the situation in Graustark": where a situation is, is not whom the concern is about. */
export function withoutScenes(match: Match, { tokens, mentions }: Reading): Match {
  if (match.type !== 'EXPRESSED_CONCERN' || match.targets === 'EACH') return match
  const targets = match.targets.filter((target) => {
    const first = mentions[target]?.firstToken ?? 0
    // "alarm at the arrest of monks": whoever suffers it is not whom the concern is about.
    const harm = tokens[first - 1]?.norm === 'of' ? LEXICON.nouns.get(tokens[first - 2]?.lemma ?? '')?.type : undefined
    if (harm === 'COERCED' || harm === 'ATTACKED') return false
    return tokens[first - 1]?.norm !== 'in' && !(tokens[first - 1]?.pos === 'DET' && tokens[first - 2]?.norm === 'in')
  })
  return { ...match, targets }
}

/** "attends the President's meeting with X": whose meeting it is, beside those who attend. */
export function hostsOf(clause: Clause, match: Match, { mentions }: Reading): readonly number[] {
  const { noun, sources, targets } = match
  if (noun === null || !isContact(match) || targets === 'EACH' || clause.object?.head !== noun) return []
  return clause.object.mentions.filter(
    (mention) =>
      (mentions[mention]?.endToken ?? 0) <= noun &&
      mentions[mention]?.form !== 'PRONOUN' &&
      !sources.includes(mention) &&
      !targets.includes(mention),
  )
}

/** The contact with everybody whom the sentence names on either side of it. */
export function attended(clause: Clause, match: Match, reading: Reading): Match {
  if (match.targets === 'EACH') return { ...match, sources: withMembers(match.sources, reading) }
  const targets = withMembers(match.targets, reading)
  const beside = companionsOf(clause, match.sources, reading).filter((mention) => !targets.includes(mention))
  return { ...match, sources: withMembers([...match.sources, ...beside], reading), targets }
}

/** Acts on which those who suffer them count one by one, named or not. */
const FORCED = new Set(['ATTACKED', 'COERCED', 'AIDED', 'SANCTIONED'])

/** "A, B and other groups": who is meant beyond those named is not said; officials of a country stand for it. */
export function withoutOthers(match: Match, { mentions, tokens, coreference }: Reading): Match {
  if (match.targets === 'EACH' || match.targets.length < 2 || FORCED.has(match.type)) return match
  const targets = match.targets.filter((target) => {
    const mention = mentions[target]
    if (mention?.form !== 'DESCRIPTION' || tokens[mention.firstToken]?.norm !== 'other') return true
    return coreference.entities[coreference.referents[target]?.[0] ?? -1]?.kind === 'COUNTRY'
  })
  return targets.length > 0 ? { ...match, targets } : match
}
