/** Tells past forms from participles by their place in the sentence. */
import { CLAUSE_VERBS } from '../lexicon/saying-verbs.ts'
import { INTRANSITIVE_VERBS } from '../lexicon/verb-kinds.ts'
import type { ClauseDraft } from './clause-draft.ts'
import { relativeBefore } from './find-subject.ts'
import type { SentenceElement } from './sentence-element.ts'

type Elements = readonly SentenceElement[]

/** Simple past forms that are participles: "troops based in Graustark attacked". */
export function settleForms(elements: Elements): (ClauseDraft['form'] | null)[] {
  const forms = elements.map((element) => (element.kind === 'VERB' ? element.group.form : null))
  for (let i = 0; i < elements.length; i++) {
    const element = elements[i]
    if (element?.kind !== 'VERB' || forms[i] !== 'FINITE') continue
    const { group } = element
    const simplePast = group.first === group.head && group.modal === null && !group.bare
    if (!simplePast || group.finiteOnly || group.lemma === 'be' || group.lemma === 'have') continue
    const after = elements[i + 1]
    // "the rebels, backed by Graustark, attacked".
    const apart = elements[i - 1]?.kind === 'COMMA' && isInserted(elements, i) ? i - 2 : i - 1
    // "Asked by Graustark to leave, Ruritania refused": a sentence that opens with it.
    if (
      (elements[apart]?.kind === 'NOUNS' || i === 0) &&
      !BY_PARTICLE.has(group.lemma) &&
      after?.kind === 'PREP' &&
      after.norm === 'by' &&
      elements[i + 2]?.kind === 'NOUNS'
    ) {
      const agent = elements[i + 2]
      if (agent?.kind === 'NOUNS' && !agent.phrases[0]?.time && !agent.phrases[0]?.means) forms[i] = 'PARTICIPLE'
      continue
    }
    if (isObject(elements, forms, i)) {
      forms[i] = 'PARTICIPLE'
      continue
    }
    if (elements[i - 1]?.kind !== 'NOUNS' || after?.kind !== 'PREP' || isIntransitive(group.lemma, after.norm)) continue
    for (let k = i + 1; k < elements.length; k++) {
      const next = elements[k]
      if (next?.kind === 'PREP') continue
      if (next?.kind === 'NOUNS' && (elements[k - 1]?.kind === 'PREP' || next.phrases[0]?.time)) continue
      // "the group aligned with the minister, has led".
      const resumed = elements[k + 1]
      const apposed = elements[i - 2]?.kind === 'COMMA' && resumed?.kind === 'VERB' && resumed.group.form === 'FINITE'
      if (next?.kind === 'COMMA' && resumed?.kind === 'VERB' && (apposed || resumed.group.first !== resumed.group.head))
        continue
      // "spoke at a conference hosted by Graustark": the later verb is the participle.
      const behind = elements[k + 1]
      const passive = behind?.kind === 'PREP' && behind.norm === 'by'
      if (next?.kind === 'VERB' && next.group.form === 'FINITE' && !next.group.bare && !passive) forms[i] = 'PARTICIPLE'
      break
    }
  }
  return forms
}

/** "stopped by the meeting": they do not name an agent behind "by". */
const BY_PARTICLE = new Set('stop come go swing pass drop'.split(' '))

function isIntransitive(lemma: string, preposition: string): boolean {
  return INTRANSITIVE_VERBS.has(lemma) || (lemma === 'meet' && preposition === 'with')
}

/** True where the verb at `at` opens an insertion behind the sentence's first phrases, closed by a comma. */
function isInserted(elements: Elements, at: number): boolean {
  if (elements.slice(0, at).some(({ kind }) => kind === 'VERB')) return false
  let i = at + 1
  while (elements[i]?.kind === 'PREP' || elements[i]?.kind === 'NOUNS') i++
  return elements[i]?.kind === 'COMMA'
}

/** True where the noun phrase before the verb at `at`, with what hangs on it, is the object of a verb: "rejected plans made public". */
function isObject(elements: Elements, forms: readonly (ClauseDraft['form'] | null)[], at: number): boolean {
  let i = at - 1
  if (elements[i]?.kind === 'COMMA') {
    const after = elements[at + 1]
    if (after !== undefined && after.kind !== 'PREP' && !(after.kind === 'NOUNS' && after.phrases[0]?.time))
      return false
    i--
  }
  while (i >= 1 && elements[i]?.kind === 'NOUNS') {
    const here = elements[i]
    const before = elements[i - 1]
    if (before?.kind === 'PREP') {
      i--
      while (elements[i]?.kind === 'PREP' || (elements[i]?.kind === 'COMMA' && elements[i + 1]?.kind === 'PREP')) i--
    } else if (here?.kind === 'NOUNS' && here.phrases[0]?.time && before?.kind === 'NOUNS') i--
    else break
  }
  const verb = elements[i - 1]
  if (elements[i]?.kind !== 'NOUNS' || verb?.kind !== 'VERB') return false
  if (CLAUSE_VERBS.has(verb.group.lemma) || verb.group.lemma === 'be' || verb.group.voice === 'PASSIVE') return false
  if (forms[i - 1] === 'FINITE') return relativeBefore(elements, i - 1) === -1
  return forms.slice(0, i - 1).includes('FINITE')
}
