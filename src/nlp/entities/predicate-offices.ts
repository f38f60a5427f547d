/** Offices that a sentence says of a person: "she served as Foreign Minister of Peru", "Holm became leader of the Reform Party". */
import type { EntityOffice, Mention } from '../mention.ts'
import type { Token } from '../token.ts'

const TAKES_AS = new Set('serve work act'.split(' '))
const TAKES = new Set('become elect appoint name inaugurate remain be'.split(' '))
/** Before the verb: no office is held yet, or at all. */
const UNREAL = /^(?:to|will|would|could|should|may|might|can|not|never|n't|if|'ll|'d|shall|must|cannot)$/
const OF_A_STATE = /\b(?:president|minister|premier|chancellor|secretary|ambassador|king|queen|senator)\b/i
/** In tokens between the person and the verb. */
const FARTHEST = 25

export interface PredicateOffice extends EntityOffice {
  /** Index of the mention of who holds it. */
  readonly holder: number
}

/** What the mentions and words of a sentence say; `countryOf` is the country that a person is known to serve. */
export function predicateOffices(
  mentions: readonly Mention[],
  tokens: readonly Token[],
  countryOf: (mention: Mention) => string | null,
): readonly PredicateOffice[] {
  const found: PredicateOffice[] = []
  const holders = new Map<number, Mention>()
  for (const mention of mentions) {
    if (mention.form !== 'OFFICE' || mention.modifier) continue
    const verb = verbBefore(mention, tokens)
    const holder =
      verb === null ? sharedHolder(mention, mentions, tokens, holders) : holderBefore(mention, verb, mentions, tokens)
    if (holder === null) continue
    holders.set(mention.index, holder)
    for (const { role, country, organization, start, end } of mention.offices) {
      const own = country ?? (organization === null && OF_A_STATE.test(role) ? countryOf(holder) : null)
      if (own !== null || organization !== null)
        found.push({ holder: holder.index, role, country: own, organization, evidence: { start, end } })
    }
  }
  return found
}

/** Index of the verb that leads to the office, or to the one that "and" joins to it; null where none does. */
function verbBefore({ firstToken, sentence }: Mention, tokens: readonly Token[]): number | null {
  let at = firstToken - 1
  const as = tokens[at]?.norm === 'as'
  if (as) at--
  if (tokens[at]?.norm === 'in' && tokens[at - 1]?.norm === 'sworn') return as ? at - 1 : null
  const verb = tokens[at]
  if (!verb || verb.sentence !== sentence || (verb.pos !== 'VERB' && verb.pos !== 'AUX')) return null
  if (as ? !TAKES_AS.has(verb.lemma) && !TAKES.has(verb.lemma) : !TAKES.has(verb.lemma)) return null
  for (let before = at - 1; before >= at - 3; before--) if (UNREAL.test(tokens[before]?.norm ?? '')) return null
  return at
}

/** "leader of the party and prime minister": who holds the office before "and". */
function sharedHolder(
  { index, firstToken }: Mention,
  mentions: readonly Mention[],
  tokens: readonly Token[],
  holders: ReadonlyMap<number, Mention>,
): Mention | null {
  const holder = holders.get(index - 1)
  if (!holder) return null
  const gap = tokens.slice(mentions[index - 1]!.endToken, firstToken)
  return gap.every(({ norm }) => norm === ',' || norm === 'and' || norm === 'as') ? holder : null
}

/** The last person before the verb, where no other actor stands between. */
function holderBefore(
  { index, sentence }: Mention,
  verb: number,
  mentions: readonly Mention[],
  tokens: readonly Token[],
): Mention | null {
  // "X, a career politician who served as".
  let back = index - 1
  while (mentions[back]?.sentence === sentence && isAside(mentions[back]!)) back--
  const before = mentions[back]
  if (!before || before.sentence !== sentence || before.kind !== 'PERSON' || before.modifier) return null
  if (before.form !== 'NAME' && before.form !== 'PRONOUN') return null
  if (before.number === 'PLURAL' || verb - before.endToken > FARTHEST || before.endToken > verb) return null
  const gap = tokens.slice(before.endToken, verb)
  // Another clause or a list may have a subject of its own; "X, who ... and" goes on with X.
  const plain = gap.every(({ pos, norm }) => pos === 'AUX' || pos === 'ADV' || norm === ',' || norm === 'who')
  return plain || (gap[0]?.norm === ',' && /^(?:an?|who)$/.test(gap[1]?.norm ?? '')) ? before : null
}

function isAside({ form, number, text }: Mention): boolean {
  if (form === 'PRONOUN') return text === 'who'
  return number === 'SINGULAR' && (form === 'DESCRIPTION' || (form === 'OFFICE' && /^an?\s/.test(text)))
}
