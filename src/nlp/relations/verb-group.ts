/** Reads a verb group: auxiliaries, negation, modality, voice, main verb and particle. */
import type { Modality } from '../../model/statement.ts'
import { LEXICON } from '../lexicon/load-lexicon.ts'
import type { Token } from '../token.ts'
import { isAuxiliary, isBe, isModal, isNegation } from './auxiliaries.ts'
import type { VerbGroup } from './sentence-element.ts'
import { verbReading } from './verb-form.ts'

const PLANNED_MODALS = new Set(['will', 'shall', "'ll", 'wo', "won't"])
const LINKING = new Set(['remain', 'feel', 'become', 'stand', 'seem', 'stay'])

interface Cursor {
  readonly tokens: readonly Token[]
  readonly end: number
  /** True where the token at this index is a verb in its place. */
  readonly isVerb: (index: number) => boolean
}

/** Adverbs that are tagged as something else. */
const ADVERBS = new Set(
  'also likely then now reportedly jointly formally first soon once again still so far long immediately today yesterday'.split(
    ' ',
  ),
)

const isAdverb = (token: Token): boolean => token.pos === 'ADV' || isNegation(token.norm) || ADVERBS.has(token.norm)

/** The particle after a verb that makes it another verb ("pull out"), directly or after the object pronoun; its token count. */
function particleLength(lemma: string, at: number, { tokens, end }: Cursor): number {
  const known = LEXICON.particles.get(lemma)
  if (!known) return 0
  for (let length = Math.min(2, end - at); length > 0; length--) {
    const text = tokens
      .slice(at, at + length)
      .map((token) => token.norm)
      .join(' ')
    if (known.has(text)) return length
  }
  return 0
}

function modalityOf(modal: string | null): Modality {
  if (modal === null) return 'ACTUAL'
  return PLANNED_MODALS.has(modal) ? 'PLANNED' : 'HYPOTHETICAL'
}

function auxiliaryLemma(norm: string): string {
  if (isBe(norm)) return 'be'
  if (/^(?:do|does|did)/.test(norm)) return 'do'
  return /^g[eo]t/.test(norm) ? 'get' : 'have'
}

/** Negations right before `at`. */
function negations(at: number, { tokens }: Cursor): number {
  let count = 0
  while (isNegation(tokens[at - 1 - count]?.norm ?? '')) count++
  return count
}

/** Longest insertion between commas inside a verb group. */
const INSERTION = 8

/** The token behind an insertion that opens with the comma at `at`, where a participle follows it; -1 where none does. */
function afterInsertion(at: number, { tokens, end, isVerb }: Cursor): number {
  for (let i = at + 1; i < Math.min(end, at + INSERTION); i++) {
    if (isVerb(i)) return -1
    if (tokens[i]?.norm !== ',') continue
    const next = tokens[i + 1]
    const form = next && i + 1 < end && isVerb(i + 1) ? verbReading(next)?.form : undefined
    return form === 'PAST' || form === 'PARTICIPLE' ? i + 1 : -1
  }
  return -1
}

/** Reads the verb group that begins at `start` (an auxiliary, a modal, "to" or a verb); null where no verb follows. */
export function readVerbGroup(start: number, cursor: Cursor): VerbGroup | null {
  const { tokens, end } = cursor
  let at = start
  let infinitive = false
  if (tokens[at]?.norm === 'to') {
    infinitive = true
    at++
  }
  let modal: string | null = null
  let negated = false
  let be = false
  let auxiliaries = 0
  let main = -1
  for (; at < end; at++) {
    const token = tokens[at]
    if (!token) break
    if (isNegation(token.norm)) negated = true
    // "must actively “identify": the quotation begins inside the group.
    if (auxiliaries > 0 && main === -1 && token.pos === 'PUNCT' && token.norm !== ',') continue
    if ((isModal(token.norm) || (token.norm === "'d" && tokens[at + 1]?.norm === 'be')) && main === -1) {
      modal = token.norm === "won't" ? 'will' : token.norm === "'d" || token.norm === '’d' ? 'would' : token.norm
      auxiliaries++
      continue
    }
    if (isAdverb(token)) continue
    // "has, according to the ministry, agreed".
    if (token.norm === ',' && main === at - 1 - negations(at, cursor) && auxiliaries > 0) {
      const resumed = afterInsertion(at, cursor)
      if (resumed !== -1) {
        at = resumed - 1
        continue
      }
    }
    // "have" and "do" are main verbs where no verb follows them.
    if (isAuxiliary(token.norm)) {
      auxiliaries++
      if (isBe(token.norm)) be = true
      main = at
      continue
    }
    // "would like to thank": elsewhere "like" is a preposition.
    if (modal !== null && main === -1 && token.norm === 'like' && tokens[at + 1]?.norm === 'to') {
      main = at
      break
    }
    if (cursor.isVerb(at)) {
      const reading = verbReading(token)
      if (main !== -1 && !be && auxiliaries > 0 && reading && reading.form === 'GERUND') break
      main = at
      if (main !== -1 && reading) break
    }
    break
  }
  if (main === -1) return null
  const token = tokens[main]
  if (!token) return null
  const onlyAuxiliary = isAuxiliary(token.norm)
  const reading = onlyAuxiliary
    ? { lemma: auxiliaryLemma(token.norm), form: 'PRESENT' as const }
    : token.norm === 'like'
      ? { lemma: 'like', form: 'INFINITIVE' as const }
      : verbReading(token)
  if (!reading) return null
  let lemma = reading.lemma
  let head = main
  let groupEnd = main + 1
  let adjective = false
  if (onlyAuxiliary || LINKING.has(lemma)) {
    let next = main + 1
    while (next < end && tokens[next] && isAdverb(tokens[next] as Token)) {
      if (isNegation(tokens[next]?.norm ?? '')) negated = true
      next++
    }
    const candidate = tokens[next]
    if (candidate && next < end && (be || LINKING.has(lemma)) && LEXICON.adjectives.has(candidate.norm)) {
      lemma = candidate.norm
      head = next
      groupEnd = next + 1
      adjective = true
    }
  } else if (be && LEXICON.adjectives.has(token.norm)) {
    lemma = token.norm
    adjective = true
  }
  if (!adjective) {
    const length = particleLength(lemma, groupEnd, cursor)
    if (length > 0) {
      lemma = `${lemma} ${tokens
        .slice(groupEnd, groupEnd + length)
        .map((part) => part.norm)
        .join(' ')}`
      groupEnd += length
    }
  }
  const gerund = reading.form === 'GERUND' && !adjective
  const participial = reading.form === 'PAST' || reading.form === 'PARTICIPLE'
  const passive = !adjective && be && participial && !onlyAuxiliary
  const hasBeen = auxiliaries > 0
  // "accused of having incited", "after being summoned".
  const opening = tokens[start]?.norm
  const form = infinitive
    ? 'INFINITIVE'
    : (gerund && !be) || opening === 'having' || opening === 'being'
      ? 'GERUND'
      : participial && !hasBeen && reading.form === 'PARTICIPLE' && !adjective
        ? 'PARTICIPLE'
        : 'FINITE'
  return {
    first: start,
    end: groupEnd,
    head,
    lemma,
    form,
    bare: !infinitive && !hasBeen && reading.form === 'INFINITIVE',
    finiteOnly: !infinitive && LEXICON.finiteOnly.has(token.norm),
    voice: passive || form === 'PARTICIPLE' ? 'PASSIVE' : 'ACTIVE',
    polarity: negated ? 'DENIED' : 'AFFIRMED',
    modality: modalityOf(modal),
    modal,
  }
}
