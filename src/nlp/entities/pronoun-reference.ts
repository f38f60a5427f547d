/** Whom a pronoun means, by number, gender and place: subjects of the sentence first, then of the one before. */
import type { Mention } from '../mention.ts'
import { coordinated, counterparts, distinct, inSentence, type ReferenceContext } from './sentence-mentions.ts'

const FAR = 3
const OBJECT_FORMS = new Set(['him', 'her', 'them', 'it'])

/** Entity indexes; empty where it stays unresolved. */
export function resolvePronoun(context: ReferenceContext, mention: Mention): readonly number[] {
  const word = context.tokens[mention.firstToken]!.norm
  if (word === 'who' || word === 'whom') return resolveRelative(context, mention)
  if (mention.kind === 'PERSON') return resolvePerson(context, mention, word)
  return mention.number === 'PLURAL' ? resolvePlural(context, mention) : resolveThing(context, mention)
}

function resolveRelative({ mentions, tokens, referents }: ReferenceContext, mention: Mention): readonly number[] {
  const before = mentions[mention.index - 1]
  if (!before || before.sentence !== mention.sentence) return []
  const gap = tokens.slice(before.endToken, mention.firstToken)
  return gap.length <= 1 && gap.every(({ norm }) => norm === ',' || norm === 'with' || norm === 'to')
    ? (referents[before.index] ?? [])
    : []
}

function resolvePerson(context: ReferenceContext, mention: Mention, word: string): readonly number[] {
  const agrees = (other: Mention): boolean => {
    if (other.form === 'COLLECTIVE' || other.number === 'PLURAL') return false
    const [only, ...more] = context.referents[other.index] ?? []
    if (only === undefined || more.length > 0) return false
    const entity = context.entities[only]!
    return (
      entity.kind === 'PERSON' &&
      (entity.gender === null || mention.gender === null || entity.gender === mention.gender)
    )
  }
  // "congratulate him on his victory": a pronoun right after another means the same person.
  const last = context.mentions[mention.index - 1]
  if (
    last &&
    last.form === 'PRONOUN' &&
    last.sentence === mention.sentence &&
    mention.firstToken - last.endToken <= 3 &&
    last.gender === mention.gender
  )
    return context.referents[last.index] ?? []
  const own = inSentence(context, mention.sentence, mention).filter(agrees)
  if (own.length > 0) {
    const object = OBJECT_FORMS.has(word) && !mention.modifier
    const subjects = own.filter((other) => !other.modifier)
    if (object && own.length > 1) return context.referents[own.at(-1)!.index] ?? []
    return context.referents[(subjects[0] ?? own[0]!).index] ?? []
  }
  const ahead = word === 'his' || word === 'her' ? subjectAhead(context, mention, agrees) : undefined
  if (ahead) return context.referents[ahead.index] ?? []
  for (let back = 1; back <= FAR; back++) {
    const earlier = narrated(context, mention, inSentence(context, mention.sentence - back, null).filter(agrees))
    const subject = afterOpening(context, earlier) ?? earlier.find((other) => !other.modifier) ?? earlier[0]
    if (subject) return context.referents[subject.index] ?? []
  }
  return []
}

/** “I told Okello so,” Otieno said. She ...: who is named beside a quotation comes before who is named in it. */
function narrated({ quotationOf }: ReferenceContext, mention: Mention, others: readonly Mention[]): readonly Mention[] {
  if (quotationOf[mention.index] !== undefined) return others
  const outside = others.filter(({ index }) => quotationOf[index] === undefined)
  return outside.length > 0 ? outside : others
}

/** "At the invitation of A, B will ...": B, the subject after an opening phrase. */
function afterOpening(context: ReferenceContext, mentions: readonly Mention[]): Mention | undefined {
  const [first, second] = mentions
  if (!first || !second || second.modifier) return undefined
  const opener = context.tokens[context.sentences[first.sentence]!.firstToken]
  const comma = context.tokens[second.firstToken - 1]
  return opener?.pos === 'ADP' && comma?.norm === ',' && context.tokens[first.endToken] === comma ? second : undefined
}

/** "In her meetings with officials, Deputy Secretary Olsen raised ...": the subject after an opening phrase. */
function subjectAhead(
  context: ReferenceContext,
  mention: Mention,
  agrees: (other: Mention) => boolean,
): Mention | undefined {
  const opener = context.tokens[mention.firstToken - 1]
  if (
    opener?.pos !== 'ADP' ||
    opener.sentence !== mention.sentence ||
    context.tokens[mention.firstToken - 2]?.sentence === mention.sentence
  )
    return undefined
  return inSentence(context, mention.sentence, null).find(
    (other) =>
      other.index > mention.index &&
      !other.modifier &&
      context.tokens[other.firstToken - 1]?.norm === ',' &&
      agrees(other),
  )
}

function resolveThing(context: ReferenceContext, mention: Mention): readonly number[] {
  const agrees = (other: Mention): boolean => {
    const [only, ...more] = context.referents[other.index] ?? []
    if (only === undefined || more.length > 0 || other.form === 'PRONOUN') return false
    const { kind } = context.entities[only]!
    return kind === 'COUNTRY' || kind === 'ORGANIZATION'
  }
  for (let back = 0; back <= 1; back++) {
    const found = inSentence(context, mention.sentence - back, back === 0 ? mention : null).filter(agrees)
    const subject = found.find((other) => !other.modifier) ?? found[0]
    if (subject) return context.referents[subject.index] ?? []
  }
  return []
}

/** What stands before a place rather than an actor. */
const PLACE = /^(?:in|at|near|across|throughout|about|from|on|to|into|toward|towards)$/

/** "they", "their": those whom "and" joins or a contact brings together, in the sentence itself, then in the one before. */
function resolvePlural(context: ReferenceContext, mention: Mention): readonly number[] {
  const own = candidates(context, mention.sentence, mention)
  return pluralIn(context, own, lastPair(context, own)) ?? pluralBefore(context, mention) ?? []
}

function candidates(context: ReferenceContext, sentence: number, before: Mention | null): readonly Mention[] {
  return inSentence(context, sentence, before).filter((other) => other.form !== 'PRONOUN' || other.number === 'PLURAL')
}

function pluralBefore(context: ReferenceContext, mention: Mention): readonly number[] | null {
  const earlier = candidates(context, mention.sentence - 1, null)
  const together = coordinated(context, earlier)
  if (together.length > 1) return together
  const first = earlier.find(({ modifier }) => !modifier)
  // In a readout "they" are those who met, unless the sentence before is about others.
  if (context.principals.length > 1 && first?.number !== 'PLURAL') return context.principals
  const found = pluralIn(context, earlier, earlier)
  if (found) return found
  const persons = distinct(context, earlier, 'PERSON')
  if (persons.length > 1) return persons.slice(0, 2)
  for (let back = 1; back <= 2; back++) {
    const pair = counterparts(context, inSentence(context, mention.sentence - back, null))
    if (pair.length > 1) return pair
  }
  return null
}

function pluralIn(
  context: ReferenceContext,
  found: readonly Mention[],
  joined: readonly Mention[],
): readonly number[] | null {
  const together = coordinated(context, joined)
  if (together.length > 1) return together
  const plural = found.find((other) => other.number === 'PLURAL' && (context.referents[other.index] ?? []).length > 0)
  if (plural) return context.referents[plural.index]!
  const actors = found.filter(
    ({ modifier, firstToken }) => !modifier && !PLACE.test(context.tokens[firstToken - 1]?.norm ?? ''),
  )
  // "The President welcomed the Chancellor ... to continue their cooperation".
  const persons = distinct(context, actors, 'PERSON')
  if (persons.length === 2) return persons
  const countries = distinct(context, actors, 'COUNTRY')
  if (countries.length > 1) return countries.slice(0, 2)
  const body = actors.find(({ kind }) => kind === 'ORGANIZATION')
  return body ? (context.referents[body.index] ?? []) : null
}

/** From the last mention on that the next one is joined to; all of them where none is. */
function lastPair(context: ReferenceContext, mentions: readonly Mention[]): readonly Mention[] {
  for (let at = mentions.length - 2; at >= 0; at--) {
    const gap = context.tokens.slice(mentions[at]!.endToken, mentions[at + 1]!.firstToken)
    if (gap.length === 1 && gap[0]!.norm === 'and') return mentions.slice(at)
  }
  return mentions
}
