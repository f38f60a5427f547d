/** What a governing word makes of the clause below it: actual, planned, denied, or no act of its own. */
import type { Modality, Polarity } from '../../model/statement.ts'
import { ACCUSATIONS, DENYING_VERBS, TOLD_NOUNS } from '../lexicon/denial-words.ts'
import type { Control } from '../lexicon/frame.ts'
import { LEXICON } from '../lexicon/load-lexicon.ts'
import { PERFORMED_VERBS } from '../lexicon/verb-kinds.ts'
import type { ClauseDraft } from './clause-draft.ts'

export const opposite = (polarity: Polarity): Polarity => (polarity === 'DENIED' ? 'AFFIRMED' : 'DENIED')

/** How a governed clause is to be taken. */
export interface Effect {
  readonly act: boolean
  readonly polarity: Polarity
  readonly modality: Modality
}

/** The control of the verb of `draft`; a passive participle can have its own ("expected", "scheduled"). */
export function controlOf(draft: ClauseDraft, headNorm: string): Control | undefined {
  if (draft.group.lemma === 'be') return { effect: 'PLANNED', words: [] }
  if (draft.group.lemma === 'have') return { effect: 'HYPOTHETICAL', words: [] }
  const { lemma } = draft.group
  if (draft.voice === 'PASSIVE') {
    const own = LEXICON.controls.get(headNorm)
    if (own) return own
  }
  const preposition = draft.obliques[0]?.preposition
  const marked = preposition === undefined ? undefined : LEXICON.controls.get(`${lemma} ${preposition}`)
  return marked ?? LEXICON.controls.get(lemma) ?? LEXICON.controls.get(lemma.split(' ')[0] ?? lemma)
}

/** The effect on an infinitive or -ing clause; without a control it shares the fate of its governor. */
export function infinitiveEffect(governor: ClauseDraft | null, control: Control | undefined): Effect {
  const base: Effect = governor
    ? { act: governor.act, polarity: 'AFFIRMED', modality: governor.modality }
    : { act: true, polarity: 'AFFIRMED', modality: 'ACTUAL' }
  switch (control?.effect) {
    case 'NONE':
      return { ...base, act: false }
    case 'PLANNED':
      return {
        ...base,
        polarity: governor?.polarity ?? 'AFFIRMED',
        modality: base.modality === 'HYPOTHETICAL' ? 'HYPOTHETICAL' : 'PLANNED',
      }
    case 'HYPOTHETICAL':
      return { ...base, modality: 'HYPOTHETICAL' }
    case 'DENIED':
      return { ...base, polarity: opposite(governor?.polarity ?? 'AFFIRMED') }
    default:
      return base
  }
}

const WISHES = new Set(['want', 'wants', 'wish', 'wishes', 'like'])

/** "I want to thank", "Ruritania wishes to express its condolences", "would like to congratulate": said is done. */
export function isPerformed(governorNorm: string, lemma: string): boolean {
  return WISHES.has(governorNorm) && PERFORMED_VERBS.has(lemma)
}

const NO_ACT_TYPES = new Set(['URGED', 'DEMANDED', 'THREATENED', 'PLEDGED'])

/** True where the verb says that what is told did not happen: "denied that", "dismissed reports that". */
export function denies(lemma: string, toldNoun: string | null): boolean {
  return lemma === 'deny' || (DENYING_VERBS.has(lemma) && toldNoun !== null && TOLD_NOUNS.has(toldNoun))
}

/** The effect on a finite complement ("said that", "denied that", "demanded that"); `noun` stands before it: "denied reports that". */
export function complementEffect(governor: ClauseDraft, own: ClauseDraft, noun: string | null): Effect {
  const { lemma } = governor.group
  if (!governor.act) return { ...own, act: false }
  if (denies(lemma, noun)) {
    // "did not deny that" leaves it open.
    const settled = governor.polarity === 'AFFIRMED' && governor.modality === 'ACTUAL'
    const accused = noun !== null && ACCUSATIONS.has(noun)
    return { ...own, act: own.act && settled && !accused, polarity: opposite(own.polarity) }
  }
  if (lemma === 'hope' || lemma === 'want' || lemma === 'wish' || lemma === 'fear' || lemma === 'expect')
    return { ...own, act: false }
  // "insisted that it was enforcing the ban" tells, "insisted that they withdraw" asks.
  if (lemma === 'insist' && !own.group.bare) return own
  const frames = LEXICON.verbs.get(lemma)?.filter((frame) => !frame.nouns)
  const type = frames?.[0]?.type
  const asks = frames?.some((frame) => frame.complement === 'that' || NO_ACT_TYPES.has(frame.type))
  return type !== undefined && type !== 'STATED' && asks ? { ...own, act: false } : own
}
