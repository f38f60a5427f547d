/** Builds the clauses of one sentence from its elements: who governs whom, subjects, objects, obliques. */
import { LEXICON } from '../lexicon/load-lexicon.ts'
import { CLAUSE_VERBS } from '../lexicon/saying-verbs.ts'
import type { Token, VerbForm } from '../token.ts'
import { fillArguments } from './clause-arguments.ts'
import type { ClauseDraft, Filler } from './clause-draft.ts'
import { complementEffect, denies, opposite } from './clause-effect.ts'
import { antecedent, findSubject, opensMember, relativeBefore } from './find-subject.ts'
import { governingNoun, lastFinite, linkGerund, linkInfinitive, linkParticiple } from './link-nonfinite.ts'
import { objectBeforeSubject, objectBeforeThat } from './relative-object.ts'
import type { SentenceElement } from './sentence-element.ts'
import { settleForms } from './settle-verb-forms.ts'
import { verbReading } from './verb-form.ts'

type Elements = readonly SentenceElement[]

const HYPOTHETICAL_SUBORDINATORS = new Set(['if', 'whether', 'unless', 'lest'])

function draftOf(
  element: number,
  group: Extract<SentenceElement, { kind: 'VERB' }>['group'],
  form: ClauseDraft['form'],
): ClauseDraft {
  return {
    element,
    group,
    form,
    voice: form === 'PARTICIPLE' ? 'PASSIVE' : group.voice,
    relation: 'MAIN',
    parent: null,
    subject: null,
    object: null,
    obliques: [],
    endToken: group.end,
    act: true,
    polarity: group.polarity,
    modality: group.modality,
  }
}

/** The clauses of one sentence, in order of their verbs. */
export function linkClauses(elements: Elements, tokens: readonly Token[]): readonly ClauseDraft[] {
  const forms = settleForms(elements)
  const drafts: ClauseDraft[] = []
  const atElement = new Map<number, number>()
  elements.forEach((element, i) => {
    const form = forms[i]
    if (element.kind !== 'VERB' || !form) return
    atElement.set(i, drafts.length)
    drafts.push(draftOf(i, element.group, form))
  })
  const taken = new Set<number>()
  const searches = drafts.map((draft) => {
    if (draft.form !== 'FINITE' || draft.group.bare) return null
    const search = findSubject(elements, draft.element, forms)
    if (search.found === 'OWN' && search.subject) taken.add(search.subject.element)
    return search
  })
  fillArguments(elements, drafts, taken)
  for (const draft of drafts) if (isNone(draft.object, tokens)) draft.polarity = opposite(draft.polarity)
  drafts.forEach((draft, index) => {
    const search = searches[index]
    if (draft.form === 'FINITE' && search) linkFinite(elements, drafts, index, search, tokens)
    else if (draft.form === 'FINITE') linkBare(elements, drafts, index, tokens)
    else if (draft.form === 'INFINITIVE') linkInfinitive(elements, drafts, index, tokens)
    else if (draft.form === 'GERUND') linkGerund(elements, drafts, index, tokens)
    else linkParticiple(elements, drafts, index, tokens)
  })
  // An opening "-ing" or participle clause has the subject of the clause that follows it.
  drafts.forEach((draft, index) => {
    if (draft.subject !== null || (draft.form !== 'GERUND' && draft.form !== 'PARTICIPLE')) return
    const next = drafts.findIndex((other, at) => at > index && other.form === 'FINITE' && other.subject !== null)
    const main = drafts[next]
    if (!main || draft.parent !== null) return
    draft.subject = main.subject
    // A clause that hangs on an earlier one cannot be the parent of this one: the chain would close.
    draft.parent = main.parent === null ? next : null
    draft.relation = 'PARTICIPIAL'
    draft.act = main.act
  })
  // Each verb of the subject: "no minister met him or called him".
  for (const draft of drafts) {
    const shares = draft.form === 'FINITE' && draft.relation !== 'RELATIVE' && isNone(draft.subject, tokens)
    if (shares) draft.polarity = opposite(draft.polarity)
  }
  return drafts
}

function linkFinite(
  elements: Elements,
  drafts: readonly ClauseDraft[],
  index: number,
  search: ReturnType<typeof findSubject>,
  tokens: readonly Token[],
): void {
  const draft = drafts[index]
  if (!draft) return
  draft.subject = search.subject
  const bare = search.found === 'OWN' ? objectBeforeSubject(elements, draft) : null
  if (bare) {
    Object.assign(draft, { object: bare, relation: 'RELATIVE', parent: index > 0 ? index - 1 : null })
    return
  }
  if (search.found === 'RELATIVE') {
    draft.relation = 'RELATIVE'
    draft.parent = index > 0 ? index - 1 : null
    return
  }
  if (search.found === 'SHARED') {
    const earlier = opensMember(elements, draft.element)
      ? lastMember(drafts, index)
      : (relativeInTense(drafts, index, tokens) ?? lastFinite(drafts, index))
    const other = drafts[earlier]
    if (!other) return
    draft.relation = 'COORDINATED'
    draft.parent = earlier
    draft.subject = other.subject
    draft.act = draft.act && other.act
    return
  }
  const subjectAt = search.subject?.element ?? draft.element
  // "..., said the minister": what stands before the subject is the verb itself.
  if (subjectAt > draft.element) return
  const relative = relativeBefore(elements, draft.element)
  const before = elements[subjectAt - 1]
  if (before?.kind === 'REL' || (relative !== -1 && relative < subjectAt)) {
    draft.relation = 'RELATIVE'
    draft.parent = index > 0 ? index - 1 : null
    const at = before?.kind === 'REL' ? subjectAt - 1 : relative
    const pronoun = elements[at]
    // "Jordan, where he met the king": a place is no object.
    if (draft.object === null && pronoun?.kind === 'REL' && pronoun.norm !== 'where')
      draft.object = antecedent(elements, at)
    return
  }
  const opener = openerBefore(elements, subjectAt)
  if (opener.kind === 'NONE') return
  const governor = nearestDraft(drafts, opener.element)
  const parent = drafts[governor]
  if (opener.kind === 'SUBORDINATOR') {
    draft.relation = 'ADVERBIAL'
    draft.parent = governor === -1 ? null : governor
    if (HYPOTHETICAL_SUBORDINATORS.has(opener.norm)) {
      draft.modality = 'HYPOTHETICAL'
      draft.act = false
    }
    return
  }
  if (!parent) return
  const given = opener.norm === 'that' ? objectBeforeThat(elements, opener.element, draft, tokens) : null
  if (given) {
    Object.assign(draft, { object: given, relation: 'RELATIVE', parent: governor })
    return
  }
  draft.relation = 'COMPLEMENT'
  draft.parent = governor
  // "reiterated its demand that Ruritania withdraw", "denied reports that it had met him".
  const noun = nounBefore(elements, opener.element, tokens)
  const effect = complementEffect(parent, draft, noun)
  const asked = governingNoun(elements, opener.element, tokens)
  const open = asked !== null && LEXICON.nounControls.get(asked)?.effect === 'NONE'
  draft.act = effect.act && (!open || denies(parent.group.lemma, noun))
  draft.polarity = effect.polarity
  // "the ministry said it would provide aid" reports a plan.
  if (draft.group.modal === 'would' && CLAUSE_VERBS.has(parent.group.lemma) && parent.modality === 'ACTUAL')
    draft.modality = 'PLANNED'
}

/** "no fewer than ten" are ten. */
const LEAST = new Set(['fewer', 'less', 'longer', 'later', 'earlier', 'sooner'])

/** "held no talks with", "no minister met", "neither A nor B met": object or subject say that it did not happen. */
function isNone(filler: Filler | null, tokens: readonly Token[]): boolean {
  const first = filler?.phrases[0]?.first ?? -1
  if (tokens[first - 1]?.norm === 'neither' || tokens[first]?.norm === 'neither') return true
  return tokens[first]?.norm === 'no' && !LEAST.has(tokens[first + 1]?.norm ?? '')
}

/** The lemma of the noun right before element `at`; null where none stands there. */
function nounBefore(elements: Elements, at: number, tokens: readonly Token[]): string | null {
  const before = elements[at - 1]
  const phrase = before?.kind === 'NOUNS' ? before.phrases.at(-1) : undefined
  return phrase === undefined ? null : (tokens[phrase.head]?.lemma ?? null)
}

/** The last verb, where it stands in a relative clause that the list goes on with: "sought a deal that is fair, respects them". */
function relativeInTense(drafts: readonly ClauseDraft[], before: number, tokens: readonly Token[]): number | null {
  const tense = (draft: ClauseDraft | undefined): VerbForm | null => {
    const token = draft && tokens[draft.group.first]
    return token ? (token.verbForm ?? verbReading(token)?.form ?? null) : null
  }
  let last = before - 1
  while (last >= 0 && drafts[last]?.form !== 'FINITE') last--
  if (drafts[last]?.relation === 'COORDINATED') last = drafts[last]?.parent ?? -1
  if (drafts[last]?.relation !== 'RELATIVE' || tense(drafts[last]) !== 'PRESENT') return null
  const main = drafts[lastFinite(drafts, before)]
  return tense(drafts[before]) === 'PRESENT' && tense(main) === 'PAST' ? last : null
}

/** Index of the last main verb with a subject before `before`, whose list a semicolon goes on with; -1 without one. */
function lastMember(drafts: readonly ClauseDraft[], before: number): number {
  for (let i = before - 1; i >= 0; i--) {
    const draft = drafts[i]
    if (draft?.form === 'FINITE' && draft.subject && (draft.relation === 'MAIN' || draft.relation === 'COORDINATED'))
      return i
  }
  return lastFinite(drafts, before)
}

type Opener =
  | { readonly kind: 'NONE' }
  | { readonly kind: 'COMPLEMENT' | 'SUBORDINATOR'; readonly element: number; readonly norm: string }

/** What opens the clause whose subject stands at `subjectAt`: a verb of saying, "that", another subordinator or nothing. */
function openerBefore(elements: Elements, subjectAt: number): Opener {
  for (let i = subjectAt - 1; i >= 0 && i >= subjectAt - 6; i--) {
    const element = elements[i]
    if (!element) break
    if (element.kind === 'SUB')
      return { kind: element.norm === 'that' ? 'COMPLEMENT' : 'SUBORDINATOR', element: i, norm: element.norm }
    if (element.kind === 'VERB')
      return CLAUSE_VERBS.has(element.group.lemma) ? { kind: 'COMPLEMENT', element: i, norm: '' } : { kind: 'NONE' }
    if (element.kind === 'REL' || element.kind === 'CC' || element.kind === 'MARK') break
  }
  return { kind: 'NONE' }
}

/** Index of the last draft whose verb stands before the element. */
function nearestDraft(drafts: readonly ClauseDraft[], element: number): number {
  let best = -1
  drafts.forEach((draft, i) => {
    if (draft.element <= element) best = i
  })
  return best
}

/** "to meet X and urge Y", "will meet X and discuss Y": a bare form shares all with the verb before it. */
function linkBare(elements: Elements, drafts: readonly ClauseDraft[], index: number, tokens: readonly Token[]): void {
  const draft = drafts[index]
  const other = drafts[index - 1]
  if (!draft) return
  const before = elements[draft.element - 1]
  const coordinated = before?.kind === 'CC' || before?.kind === 'COMMA'
  if (coordinated || before === undefined || before.kind === 'VERB') {
    let source = other
    for (let i = index - 1; i >= 0; i--) {
      const candidate = drafts[i]
      if (candidate && (candidate.form === 'INFINITIVE' || candidate.group.bare || candidate.group.modal !== null)) {
        source = candidate
        break
      }
    }
    if (!source) return
    draft.relation = 'COORDINATED'
    draft.parent = drafts.indexOf(source)
    draft.subject = source.subject
    draft.act = source.act
    draft.polarity = draft.polarity === 'DENIED' ? 'DENIED' : source.polarity
    draft.modality = source.modality
    return
  }
  linkFinite(
    elements,
    drafts,
    index,
    findSubject(
      elements,
      draft.element,
      drafts.reduce<(ClauseDraft['form'] | null)[]>((forms, each) => {
        forms[each.element] = each.form
        return forms
      }, new Array(elements.length).fill(null)),
    ),
    tokens,
  )
}
