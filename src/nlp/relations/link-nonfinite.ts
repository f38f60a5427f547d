/** Hangs infinitives, -ing forms and participles on the clause that governs them. */
import { LEXICON } from '../lexicon/load-lexicon.ts'
import { DISASTERS, WORD_NOUNS } from '../lexicon/noun-kinds.ts'
import type { Token } from '../token.ts'
import { isAuxiliary } from './auxiliaries.ts'
import type { ClauseDraft, Filler } from './clause-draft.ts'
import { controlOf, infinitiveEffect, isPerformed, opposite } from './clause-effect.ts'
import { fillerAt } from './find-subject.ts'
import type { SentenceElement } from './sentence-element.ts'

type Elements = readonly SentenceElement[]

/** "discussed how to work with", "decide whether to meet". */
const HOW = new Set(['how', 'whether', 'when'])

/** Prepositions by which a noun governs an -ing form. */
const LEADING = new Set(['to', 'toward', 'towards', 'at', 'in', 'of'])

/** Index of the last finite clause with a subject before `before`, relative clauses last; -1 without one. */
export function lastFinite(drafts: readonly ClauseDraft[], before: number): number {
  for (let i = before - 1; i >= 0; i--) {
    const draft = drafts[i]
    if (draft && draft.form === 'FINITE' && draft.relation !== 'RELATIVE' && draft.subject) return i
  }
  for (let i = before - 1; i >= 0; i--) if (drafts[i]?.form === 'FINITE' && drafts[i]?.subject) return i
  return -1
}

/**
 * The lemma of the noun before element `at`, where it governs what stands there ("a decision to", "the commitment of
 * Ruritania to"); null where there is none.
 */
export function governingNoun(elements: Elements, at: number, tokens: readonly Token[]): string | null {
  for (let i = at - 1; i >= 0 && i >= at - 5; i -= 2) {
    const before = elements[i]
    if (before?.kind !== 'NOUNS') return null
    const phrase = before.phrases.at(-1)
    const head = phrase ? tokens[phrase.head] : undefined
    if (head && phrase?.headMention === null && LEXICON.nounControls.has(head.lemma)) return head.lemma
    const preposition = elements[i - 1]
    if (preposition?.kind !== 'PREP' || !['of', 'by', 'from', 'for'].includes(preposition.norm)) return null
  }
  return null
}

const TRAVEL = new Set(['travel', 'trip', 'visit', 'journey', 'tour'])

/** "facilitated his travel to Kyiv to meet": whose journey stands between the verb at `from` and the infinitive at `to`. */
function ownerOfTravel(elements: Elements, from: number, to: number, tokens: readonly Token[]): Filler | null {
  for (let i = to - 1; i > from; i--) {
    const element = elements[i]
    const phrase = element?.kind === 'NOUNS' ? element.phrases.at(-1) : undefined
    if (phrase?.headMention === null && phrase.mentions.length > 0 && TRAVEL.has(tokens[phrase.head]?.lemma ?? ''))
      return { element: i, phrases: [phrase] }
  }
  return null
}

/** "agreed to meet", "a decision to meet", "called him to congratulate". */
export function linkInfinitive(
  elements: Elements,
  drafts: readonly ClauseDraft[],
  index: number,
  tokens: readonly Token[],
): void {
  const draft = drafts[index]
  if (!draft) return
  draft.relation = 'INFINITIVE'
  const before = elements[draft.element - 1]
  const other = drafts[index - 1]
  if ((before?.kind === 'CC' || (before?.kind === 'COMMA' && elements[draft.element - 2]?.kind === 'CC')) && other) {
    let sibling = index - 1
    while (sibling >= 0 && drafts[sibling]?.form !== 'INFINITIVE') sibling--
    const source = drafts[sibling] ?? other
    draft.relation = 'COORDINATED'
    draft.parent = source.parent
    draft.subject = source.subject
    draft.act = source.act
    draft.modality = source.modality
    return
  }
  const noun = governingNoun(elements, draft.element, tokens)
  if (!other) {
    if (noun) draft.act = false
    return
  }
  draft.parent = index - 1
  const traveller = ownerOfTravel(elements, other.element, draft.element, tokens)
  if (traveller) {
    draft.subject = traveller
    draft.act = other.act
    draft.modality = draft.modality === 'ACTUAL' ? other.modality : draft.modality
    return
  }
  if (
    before?.kind === 'VERB' &&
    other.polarity === 'AFFIRMED' &&
    isPerformed(tokens[other.group.head]?.norm ?? '', draft.group.lemma)
  ) {
    draft.act = other.act
    draft.subject = other.subject
    return
  }
  // "stopped by the meeting to greet X": what for.
  const purpose = !noun && other.group.lemma === 'stop' && other.voice === 'ACTIVE' && other.object === null
  const control = purpose
    ? undefined
    : noun
      ? LEXICON.nounControls.get(noun)
      : controlOf(other, tokens[other.group.head]?.norm ?? '')
  const effect = infinitiveEffect(other, control)
  draft.act = effect.act && !(before?.kind === 'SUB' && HOW.has(before.norm))
  draft.modality = draft.modality === 'ACTUAL' ? effect.modality : draft.modality
  if (effect.polarity === 'DENIED') draft.polarity = opposite(draft.polarity)
  draft.subject =
    control?.actor === 'obj' && other.voice === 'ACTIVE'
      ? (other.object ?? other.obliques[0]?.filler ?? null)
      : other.subject
}

/** ", urging both sides", "accused them of shelling", "began shelling". */
export function linkGerund(
  elements: Elements,
  drafts: readonly ClauseDraft[],
  index: number,
  tokens: readonly Token[],
): void {
  const draft = drafts[index]
  if (!draft) return
  draft.relation = 'PARTICIPIAL'
  const before = elements[draft.element - 1]
  const other = index > 0 ? drafts[index - 1] : undefined
  if (!other || !before) return
  if (before.kind === 'PREP' || before.kind === 'VERB' || before.kind === 'CC') {
    draft.parent = index - 1
    if (before.kind === 'CC' && other.form === 'GERUND') {
      Object.assign(draft, {
        relation: 'COORDINATED',
        parent: other.parent,
        subject: other.subject,
        act: other.act,
        modality: other.modality,
      })
      return
    }
    const control =
      before.kind === 'VERB' ||
      (before.kind === 'PREP' && ['from', 'of', 'to', 'on', 'at', 'into'].includes(before.norm))
        ? controlOf(other, tokens[other.group.head]?.norm ?? '')
        : undefined
    const effect = infinitiveEffect(other, control)
    draft.act = effect.act
    draft.modality = effect.modality
    draft.polarity = effect.polarity
    const gap = draft.element - 1 - other.element
    const ofObject =
      before.kind === 'PREP' &&
      (before.norm === 'for' || before.norm === 'of' || before.norm === 'from') &&
      other.object !== null &&
      gap <= 3
    draft.subject = (control?.actor === 'obj' || ofObject) && other.voice === 'ACTIVE' ? other.object : other.subject
    // "has made ending the war a priority".
    if (before.kind === 'VERB' && other.group.lemma === 'make') draft.act = false
    if (before.kind === 'PREP') {
      const noun = elements[draft.element - 2]
      const governing = governingNoun(elements, draft.element - 1, tokens)
      // "their commitment to working together", "steps toward normalizing ties".
      if (governing && LEADING.has(before.norm) && LEXICON.nounControls.get(governing)?.effect === 'NONE')
        draft.act = false
      if (
        noun?.kind === 'NOUNS' &&
        noun.phrases.at(-1)?.headMention === null &&
        before.norm === 'of' &&
        other.object?.element === draft.element - 2
      )
        draft.act = false
      // "Ruritania's support for hosting them": who hosts is whose support it is.
      const owner = noun?.kind === 'NOUNS' ? noun.phrases.at(-1) : undefined
      if (owner && owner.headMention === null && owner.mentions.length > 0)
        draft.subject = { element: draft.element - 2, phrases: [owner] }
      if (before.norm === 'without' || before.norm === 'against') draft.act = false
    }
    return
  }
  if (before.kind === 'NOUNS' && !before.phrases.every((phrase) => phrase.time)) {
    const phrase = before.phrases.at(-1)
    const head = phrase ? tokens[phrase.head]?.lemma : undefined
    // "sent a letter to the minister threatening": the words are the writer's.
    const sent = other.object?.phrases[0]
    const issued = sent !== undefined && WORD_NOUNS.has(tokens[sent.head]?.lemma ?? '')
    const disaster = phrase !== undefined && DISASTERS.has(head ?? '')
    if (disaster || (phrase && phrase.mentions.length > 0 && !issued && !WORD_NOUNS.has(head ?? ''))) {
      draft.relation = 'RELATIVE'
      draft.parent = index - 1
      draft.subject = fillerAt(elements, draft.element - 1)
      return
    }
  }
  const main = lastFinite(drafts, index)
  const governor = drafts[main] ?? other
  draft.parent = main === -1 ? index - 1 : main
  draft.subject =
    governor.voice === 'PASSIVE' && governor.obliques.some((o) => o.preposition === 'by')
      ? (governor.obliques.find((o) => o.preposition === 'by')?.filler ?? null)
      : governor.subject
  draft.act = governor.act
  draft.modality = governor.modality
}

/** "the proposal made by", ", backed by". */
export function linkParticiple(
  elements: Elements,
  drafts: readonly ClauseDraft[],
  index: number,
  tokens: readonly Token[],
): void {
  const draft = drafts[index]
  if (!draft) return
  draft.relation = 'RELATIVE'
  draft.parent = index > 0 ? index - 1 : null
  const before = elements[draft.element - 1]
  const other = drafts[index - 1]
  if (before?.kind === 'CC' && other && sharesAuxiliary(other, tokens)) {
    const { parent, subject, act, modality, polarity, voice } = other
    Object.assign(draft, {
      relation: 'COORDINATED',
      parent: parent ?? index - 1,
      subject,
      act,
      modality,
      polarity,
      voice,
    })
  } else if (before?.kind === 'NOUNS') draft.subject = fillerAt(elements, draft.element - 1)
  else if (before?.kind === 'COMMA') draft.subject = fillerAt(elements, draft.element - 2)
  else if (before === undefined) draft.parent = null
}

/** "have stopped work and taken", "was caught and taken": the auxiliary counts for the second participle as well. */
function sharesAuxiliary({ form, group }: ClauseDraft, tokens: readonly Token[]): boolean {
  return form === 'FINITE' && group.first !== group.head && isAuxiliary(tokens[group.first]?.norm ?? '')
}
