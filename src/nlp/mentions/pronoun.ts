/** Pronouns, and words for actors that are named elsewhere. */
import { COLLECTIVE_NOUNS } from '../lexicon/people-nouns.ts'
import type { Gender, GrammaticalNumber } from '../mention.ts'
import { type Draft, draft } from './draft.ts'
import { isHonorific, type SentenceView, tokenAt } from './sentence-view.ts'

interface Row {
  readonly number: GrammaticalNumber
  readonly gender: Gender | null
  readonly possessive?: true
  readonly person?: true
}

const PRONOUNS: ReadonlyMap<string, Row> = new Map<string, Row>([
  ['he', { number: 'SINGULAR', gender: 'MALE', person: true }],
  ['him', { number: 'SINGULAR', gender: 'MALE', person: true }],
  ['himself', { number: 'SINGULAR', gender: 'MALE', person: true }],
  ['his', { number: 'SINGULAR', gender: 'MALE', person: true, possessive: true }],
  ['she', { number: 'SINGULAR', gender: 'FEMALE', person: true }],
  ['her', { number: 'SINGULAR', gender: 'FEMALE', person: true }],
  ['herself', { number: 'SINGULAR', gender: 'FEMALE', person: true }],
  ['i', { number: 'SINGULAR', gender: null, person: true }],
  ['me', { number: 'SINGULAR', gender: null, person: true }],
  ['my', { number: 'SINGULAR', gender: null, person: true, possessive: true }],
  ['it', { number: 'SINGULAR', gender: 'NEUTER' }],
  ['itself', { number: 'SINGULAR', gender: 'NEUTER' }],
  ['its', { number: 'SINGULAR', gender: 'NEUTER', possessive: true }],
  ['they', { number: 'PLURAL', gender: null }],
  ['them', { number: 'PLURAL', gender: null }],
  ['themselves', { number: 'PLURAL', gender: null }],
  ['their', { number: 'PLURAL', gender: null, possessive: true }],
  ['we', { number: 'PLURAL', gender: null }],
  ['us', { number: 'PLURAL', gender: null }],
  ['our', { number: 'PLURAL', gender: null, possessive: true }],
  ['who', { number: 'SINGULAR', gender: null }],
  ['whom', { number: 'SINGULAR', gender: null }],
])

const QUANTIFIERS: ReadonlySet<string> = new Set(['both', 'two', 'three', 'four', 'five', 'all'])
const BARE_NOUNS: ReadonlySet<string> = new Set(
  'sides leaders ministers presidents parties principals officials counterparts'.split(' '),
)

/** The pronoun at `at`; null where none stands there. */
export function readPronoun(view: SentenceView, at: number): Draft | null {
  const token = tokenAt(view, at)
  // "H.E. Minister X", "HE Sheikh Y": short for "His Excellency".
  if (token?.pos !== 'PRON' || (isHonorific(token) && !view.allCapitals)) return null
  const row = PRONOUNS.get(token.norm)
  if (!row) return null
  // "her" before a noun is possessive, and so is an "it" without reference not told apart here.
  const next = tokenAt(view, at + 1)
  if (next && /^(?:majesty|excellency|highness|holiness|eminence|beatitude|royal|imperial|serene)$/.test(next.norm))
    return null
  const modifier =
    row.possessive === true ||
    (token.norm === 'her' && (next?.pos === 'NOUN' || next?.pos === 'ADJ' || next?.pos === 'PROPN'))
  return draft(at, at + 1, {
    form: 'PRONOUN',
    kind: row.person ? 'PERSON' : null,
    number: row.number,
    gender: row.gender,
    modifier,
  })
}

/** "both sides", "the two vice foreign ministers", "the leaders", "each other" are read; null where none starts at `at`. */
export function readCollective(view: SentenceView, at: number): Draft | null {
  const first = tokenAt(view, at)
  if (!first) return null
  let index = at
  let quantified = false
  if (
    first.norm === 'the' ||
    first.norm === 'these' ||
    first.norm === 'those' ||
    first.norm === 'our' ||
    first.norm === 'their'
  )
    index++
  while (
    QUANTIFIERS.has(tokenAt(view, index)?.norm ?? '') ||
    (tokenAt(view, index)?.norm === 'of' && quantified) ||
    (quantified && tokenAt(view, index)?.norm === 'the')
  ) {
    quantified = true
    index++
  }
  if (index === at)
    return standsAlone(view, at) ? draft(at, at + 1, { form: 'COLLECTIVE', number: 'PLURAL', kind: 'PERSON' }) : null
  const from = index
  while (
    index - from < 3 &&
    /^(?:ADJ|NOUN)$/.test(tokenAt(view, index)?.pos ?? '') &&
    !COLLECTIVE_NOUNS.has(tokenAt(view, index)!.norm)
  )
    index++
  const noun = tokenAt(view, index)
  if (!noun || noun.pos === 'VERB' || !COLLECTIVE_NOUNS.has(noun.norm)) return null
  if (
    !quantified &&
    (!BARE_NOUNS.has(noun.norm) || index > from || /^(?:of|from|in|for)$/.test(tokenAt(view, index + 1)?.norm ?? ''))
  )
    return null
  // "both parties to the conflict" and "two leaders of Hamas" name a group by themselves.
  const next = tokenAt(view, index + 1)
  if (
    /^(?:of|from)$/.test(next?.norm ?? '') ||
    (next?.norm === 'to' && noun.norm === 'parties') ||
    first.norm === 'all'
  )
    return null
  if (first.norm !== 'the' && first.norm !== 'both' && !/^(?:our|their|these|those)$/.test(first.norm)) return null
  return draft(at, index + 1, { form: 'COLLECTIVE', number: 'PLURAL', kind: kindOf(noun.norm) })
}

/** "Leaders also discussed ...", "Ministers welcomed ...": without an article at the start of a sentence. */
function standsAlone(view: SentenceView, at: number): boolean {
  const next = tokenAt(view, at + 1)
  return (
    at === view.from &&
    /^(?:Leaders|Ministers|Principals)$/.test(view.tokens[at]!.text) &&
    (next?.pos === 'VERB' || next?.pos === 'ADV' || next?.pos === 'AUX')
  )
}

function kindOf(noun: string): Draft['kind'] {
  if (/^(?:countries|nations|governments|capitals|states|neighbou?rs|powers)$/.test(noun)) return 'COUNTRY'
  return /^(?:sides|parties|delegations|teams|allies|rivals)$/.test(noun) ? null : 'PERSON'
}
