/** Finds the subject of a finite verb among the elements to its left, or behind a verb of quoting. */
import { CLAUSE_VERBS, QUOTING_VERBS } from '../lexicon/saying-verbs.ts'
import { THINKING_VERBS } from '../lexicon/verb-kinds.ts'
import type { ClauseDraft, Filler } from './clause-draft.ts'
import type { SentenceElement } from './sentence-element.ts'

/** OWN: a noun phrase of its own. RELATIVE: the antecedent of "who", "which", "that". SHARED: that of an earlier verb. */
export interface SubjectSearch {
  readonly found: 'OWN' | 'RELATIVE' | 'SHARED'
  readonly subject: Filler | null
}

type Elements = readonly SentenceElement[]

const isTime = (element: SentenceElement): boolean =>
  element.kind === 'NOUNS' && element.phrases.every((phrase) => phrase.time)

/** The noun phrases of element `at`; null where it is none. */
export function fillerAt(elements: Elements, at: number): Filler | null {
  const element = elements[at]
  return element?.kind === 'NOUNS' ? { element: at, phrases: element.phrases } : null
}

/** The noun phrase that the relative pronoun at `at` refers to. */
export function antecedent(elements: Elements, at: number): Filler | null {
  for (let i = at - 1; i >= 0 && i >= at - 4; i--) {
    const element = elements[i]
    if (!element) return null
    if (element.kind === 'NOUNS' && !isTime(element)) return { element: i, phrases: element.phrases.slice(-1) }
    if (element.kind === 'VERB' || element.kind === 'SUB') return null
  }
  return null
}

/** Index of the relative pronoun whose clause the verb at `at` opens, or -1. */
export function relativeBefore(elements: Elements, at: number): number {
  for (let i = at - 1; i >= 0; i--) {
    const element = elements[i]
    if (!element) return -1
    if (element.kind === 'REL') return i
    if (element.kind === 'SUB')
      return element.norm === 'that' && elements[i - 1]?.kind === 'NOUNS' && i === at - 1 ? i : -1
    if (element.kind === 'VERB' || element.kind === 'MARK') return -1
    if (
      element.kind === 'NOUNS' &&
      !isTime(element) &&
      elements[i - 1]?.kind !== 'PREP' &&
      elements[i - 1]?.kind !== 'REL'
    )
      return -1
  }
  return -1
}

/** Index of the comma that opens the insertion closed by the comma at `at` ("Rubio, who met him, said"), or -1. */
function insertionStart(elements: Elements, at: number, forms: readonly (ClauseDraft['form'] | null)[]): number {
  for (let i = at - 1; i >= 1; i--) {
    const element = elements[i]
    if (!element) return -1
    if (element.kind === 'COMMA' || (element.kind === 'MARK' && elements[at]?.kind === 'MARK')) {
      const first = elements[i + 1]
      if (!first) return -1
      const opens =
        first.kind === 'REL' ||
        first.kind === 'NOUNS' ||
        first.kind === 'PREP' ||
        (first.kind === 'VERB' && first.group.form !== 'FINITE')
      return opens ? i : -1
    }
    if (element.kind === 'VERB' && forms[i] === 'FINITE' && relativeBefore(elements, i) === -1) return -1
  }
  return -1
}

/** Index of the comma that opens ", he added," closed by the comma at `at`, or -1. */
function asideStart(elements: Elements, at: number): number {
  const verb = elements[at - 1]
  const opens = elements[at - 3]?.kind === 'COMMA' && elements[at - 4]?.kind === 'NOUNS'
  return opens && elements[at - 2]?.kind === 'NOUNS' && verb?.kind === 'VERB' && CLAUSE_VERBS.has(verb.group.lemma)
    ? at - 3
    : -1
}

/** "Ruritania must pay, Karl Holm, the minister, insisted": behind a whole clause, who stands between commas speaks. */
function speakerBetweenCommas(
  elements: Elements,
  at: number,
  forms: readonly (ClauseDraft['form'] | null)[],
): Filler | null {
  const verb = elements[at]
  const name = elements[at - 2]
  if (verb?.kind !== 'VERB' || !QUOTING_VERBS.has(verb.group.lemma) || forms[at] !== 'FINITE') return null
  if (elements[at - 1]?.kind !== 'COMMA' || elements[at - 3]?.kind !== 'COMMA' || name?.kind !== 'NOUNS') return null
  if (name.phrases[0]?.headMention === null || !forms.slice(0, at - 3).includes('FINITE')) return null
  return fillerAt(elements, at - 2)
}

/** "noted the report; condemned the attack; and urged": a verb behind a semicolon, or its "and", is a member of a list. */
export function opensMember(elements: Elements, at: number): boolean {
  const before = elements[at - 1]
  const mark = before?.kind === 'CC' ? elements[at - 2] : before
  return mark?.kind === 'COMMA' && mark.norm === ';'
}

/** "greeted refugees, spoke with the mayor, and left": behind an object and its comma stands a further verb of the same subject. */
function continuesList(elements: Elements, at: number, forms: readonly (ClauseDraft['form'] | null)[]): boolean {
  const verb = elements[at - 3]
  const object = elements[at - 2]
  return (
    elements[at - 1]?.kind === 'COMMA' &&
    object?.kind === 'NOUNS' &&
    !isTime(object) &&
    verb?.kind === 'VERB' &&
    forms[at - 3] === 'FINITE' &&
    !CLAUSE_VERBS.has(verb.group.lemma) &&
    elements[at - 4]?.kind === 'NOUNS'
  )
}

/** The subject of the finite verb that stands at element `at`. `drafts` holds the clauses before it. */
export function findSubject(
  elements: Elements,
  at: number,
  forms: readonly (ClauseDraft['form'] | null)[],
): SubjectSearch {
  // "The then president, Goodluck Jonathan, rejected": the apposition names who the phrase before it is.
  let apposition: Filler | null = null
  // The last phrase on the left that only a preposition governs.
  let nearest: number | null = null
  const speaker = quotedSpeaker(elements, at) ?? speakerBetweenCommas(elements, at, forms)
  if (speaker) return { found: 'OWN', subject: speaker }
  if (opensMember(elements, at) || continuesList(elements, at, forms)) return { found: 'SHARED', subject: null }
  for (let i = at - 1; i >= 0; ) {
    const element = elements[i]
    if (!element) break
    if (element.kind === 'NOUNS') {
      if (isTime(element)) {
        i -= elements[i - 1]?.kind === 'PREP' ? 2 : 1
        continue
      }
      const before = elements[i - 1]
      if (before?.kind === 'PREP') {
        nearest ??= i
        i -= 2
        continue
      }
      const passed = before?.kind === 'VERB' ? passObject(elements, i, at, forms, nearest) : null
      if (typeof passed === 'number') {
        i = passed
        continue
      }
      if (passed !== null) return passed
      const named = element.phrases.some((phrase) => phrase.mentions.length > 0)
      return { found: 'OWN', subject: named || apposition === null ? fillerAt(elements, i) : apposition }
    }
    if (element.kind === 'REL') return { found: 'RELATIVE', subject: antecedent(elements, i) }
    if (element.kind === 'SUB') {
      if (element.norm === 'that' && elements[i - 1]?.kind === 'NOUNS')
        return { found: 'RELATIVE', subject: antecedent(elements, i) }
      return { found: 'SHARED', subject: null }
    }
    if (element.kind === 'CC') return { found: 'SHARED', subject: null }
    if (element.kind === 'COMMA' || element.kind === 'MARK') {
      const aside = asideStart(elements, i)
      if (aside !== -1) {
        i = aside - 1
        continue
      }
      const start = insertionStart(elements, i, forms)
      const inserted = elements[start + 1]
      if (start !== -1 && inserted?.kind === 'NOUNS' && inserted.phrases[0]?.headMention !== null)
        apposition ??= fillerAt(elements, start + 1)
      i = start === -1 ? i - 1 : start - 1
      continue
    }
    if (element.kind === 'VERB') {
      const passed = passVerb(elements, i, at, forms)
      if (typeof passed !== 'number') return passed
      i = passed
      continue
    }
    i--
  }
  // "On Friday, the minister, in a statement, condemned": what stood between the commas is the subject.
  return apposition === null ? { found: 'SHARED', subject: null } : { found: 'OWN', subject: apposition }
}

/** "“...,” said the minister": who stands right behind a verb of quoting. */
function quotedSpeaker(elements: Elements, at: number): Filler | null {
  const verb = elements[at]
  const after = elements[at + 1]
  const before = elements[at - 1]
  if (verb?.kind !== 'VERB' || !QUOTING_VERBS.has(verb.group.lemma)) return null
  if (before !== undefined && before.kind !== 'COMMA' && before.kind !== 'MARK') return null
  if (after?.kind !== 'NOUNS' || isTime(after) || elements[at + 2]?.kind === 'VERB') return null
  return verb.group.lemma === 'say' || before?.kind === 'MARK' ? fillerAt(elements, at + 1) : null
}

/**
 * Goes back over the phrase at `i`, which a verb before it governs, from the verb at `at`: the search ends, or goes on from an
 * element; null where the phrase may be the subject after all. `nearest`: the last phrase that only a preposition governs.
 */
function passObject(
  elements: Elements,
  i: number,
  at: number,
  forms: readonly (ClauseDraft['form'] | null)[],
  nearest: number | null,
): SubjectSearch | number | null {
  const verb = elements[i - 1]
  if (verb?.kind !== 'VERB') return null
  const finite = forms[i - 1] === 'FINITE'
  const reports = CLAUSE_VERBS.has(verb.group.lemma)
  if (!finite) return reports ? null : i - 2
  // "launched an inquiry into the way judges are appointed": the object of a finite verb is no subject of a later one.
  if (!reports) {
    // "respects the rights of all, allows them a say": a list goes on.
    if (elements[at - 1]?.kind === 'COMMA') return { found: 'SHARED', subject: null }
    if (nearest !== null) return { found: 'RELATIVE', subject: antecedent(elements, nearest + 1) }
  }
  const relative = relativeBefore(elements, i - 1)
  return relative === -1 ? null : relative - 1
}

/** Goes back over the verb at `i`: a finite one that opens no relative clause shares its subject with the verb at `at`. */
function passVerb(
  elements: Elements,
  i: number,
  at: number,
  forms: readonly (ClauseDraft['form'] | null)[],
): SubjectSearch | number {
  const verb = elements[i]
  if (verb?.kind !== 'VERB' || forms[i] !== 'FINITE') return i - 1
  const relative = relativeBefore(elements, i)
  if (relative === -1) return { found: 'SHARED', subject: null }
  // "launches, which the government has concluded were tests".
  if (i === at - 1 && elements[relative + 1]?.kind === 'NOUNS' && THINKING_VERBS.has(verb.group.lemma))
    return { found: 'RELATIVE', subject: antecedent(elements, relative) }
  return relative - 1
}
