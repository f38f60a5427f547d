/** Gives each verb what stands behind it: object, second object and prepositional phrases. */
import { STATEMENT_TYPES } from '../../model/statement-types.ts'
import { DITRANSITIVE_VERBS } from '../lexicon/ditransitive-verbs.ts'
import { LEXICON } from '../lexicon/load-lexicon.ts'
import { NAMING_VERBS } from '../lexicon/verb-kinds.ts'
import type { ClauseDraft, Filler } from './clause-draft.ts'
import { fillerAt } from './find-subject.ts'
import type { SentenceElement } from './sentence-element.ts'

const isTime = (element: SentenceElement | undefined): boolean =>
  element?.kind === 'NOUNS' && element.phrases.every((phrase) => phrase.time)

/** Fills `object` and `obliques` of every draft. `taken` holds the elements that are subjects of finite verbs. */
export function fillArguments(
  elements: readonly SentenceElement[],
  drafts: readonly ClauseDraft[],
  taken: ReadonlySet<number>,
): void {
  for (const draft of drafts) {
    let i = draft.element + 1
    const direct: Filler[] = []
    for (; i < elements.length; i++) {
      const element = elements[i]
      if (!element) break
      if (isTime(element)) {
        draft.endToken = element.end
        continue
      }
      if (element.kind === 'NOUNS') {
        if (taken.has(i)) break
        const filler = fillerAt(elements, i)
        // "gave the prime minister, X, a mandate": the second object stands behind an apposition.
        const resumes = direct.length === 1 && DITRANSITIVE_VERBS.has(draft.group.lemma)
        if (
          filler &&
          draft.obliques.length === 0 &&
          direct.length < 2 &&
          (elements[i - 1]?.kind !== 'COMMA' || resumes)
        )
          direct.push(filler)
        continue
      }
      if (element.kind === 'PREP') {
        const next = elements[i + 1]
        if (next?.kind === 'NOUNS' && !taken.has(i + 1)) {
          const filler = fillerAt(elements, i + 1)
          draft.endToken = next.end
          if (filler && !isTime(next)) draft.obliques.push({ preposition: element.norm, filler })
          i++
          continue
        }
        if (next?.kind === 'VERB') break
        continue
      }
      if (element.kind === 'COMMA') {
        const next = elements[i + 1]
        if (next?.kind === 'PREP' || isTime(next) || next?.kind === 'NOUNS') continue
        break
      }
      if (element.kind === 'CC') {
        if (elements[i + 1]?.kind === 'PREP') continue
        break
      }
      if (
        element.kind === 'MARK' &&
        elements[i + 1]?.kind !== 'VERB' &&
        direct.length === 0 &&
        draft.obliques.length === 0
      )
        continue
      break
    }
    const [first, second] = direct
    if (first && second && DITRANSITIVE_VERBS.has(draft.group.lemma)) {
      draft.obliques.unshift({ preposition: 'to', filler: first })
      draft.object = second
    } else {
      draft.object = first ?? null
      if (first && second && NAMING_VERBS.has(draft.group.lemma))
        draft.obliques.unshift({ preposition: 'as', filler: second })
    }
    if (draft.voice === 'PASSIVE' && !draft.obliques.some((oblique) => oblique.preposition === 'by'))
      addAgent(elements, draft, i)
  }
  shareObjects(elements, drafts)
}

/** "praised and thanked Graustark": the first verb has the object of the second. */
function shareObjects(elements: readonly SentenceElement[], drafts: readonly ClauseDraft[]): void {
  for (const [i, draft] of drafts.entries()) {
    const next = drafts[i + 1]
    if (!next || next.element !== draft.element + 2 || elements[draft.element + 1]?.kind !== 'CC') continue
    if (draft.object !== null || draft.obliques.length > 0 || next.object === null) continue
    if (draft.voice !== 'ACTIVE' || next.voice !== 'ACTIVE' || draft.form !== next.form) continue
    // "met and thanked": a contact of the subjects with one another; "called and thanked" is none.
    const contacts = LEXICON.verbs.get(draft.group.lemma)?.filter((frame) => STATEMENT_TYPES[frame.type].contact) ?? []
    const taking = contacts.some((frame) => 'object' in frame && frame.object === 'actor' && !('needs' in frame))
    if (contacts.length > 0 && (!taking || draft.group.lemma === 'meet')) continue
    draft.object = next.object
    draft.obliques.push(...next.obliques)
  }
}

/** "was condemned for the attack and for shelling the town by ...": the agent may stand behind another verb. */
function addAgent(elements: readonly SentenceElement[], draft: ClauseDraft, from: number): void {
  for (let i = from; i < elements.length - 1; i++) {
    const element = elements[i]
    if (element?.kind === 'VERB' && (element.group.form === 'FINITE' || element.group.form === 'PARTICIPLE')) return
    if (element?.kind === 'PREP' && element.norm === 'by') {
      const filler = fillerAt(elements, i + 1)
      if (filler && !isTime(elements[i + 1])) draft.obliques.push({ preposition: 'by', filler })
      return
    }
  }
}
