/** What a relative clause without an object of its own takes from before it: "the aid that Graustark sent to Ruritania". */
import { CONTENT_NOUNS } from '../lexicon/content-nouns.ts'
import type { Token } from '../token.ts'
import type { ClauseDraft, Filler } from './clause-draft.ts'
import type { SentenceElement } from './sentence-element.ts'

type Elements = readonly SentenceElement[]

/** "the aid Graustark has sent": the noun that stands right before the subject of a verb without an object. */
export function objectBeforeSubject(elements: Elements, draft: ClauseDraft): Filler | null {
  const at = (draft.subject?.element ?? 0) - 1
  const before = elements[at]
  const phrase = before?.kind === 'NOUNS' ? before.phrases.at(-1) : undefined
  if (!phrase || draft.object !== null || draft.voice !== 'ACTIVE') return null
  if (phrase.end !== draft.subject?.phrases[0]?.first || phrase.headMention !== null || phrase.time) return null
  return { element: at, phrases: [phrase] }
}

/** The noun before the "that" at `at`, where the clause says nothing of it but what was done with it; null for "the claim that". */
export function objectBeforeThat(
  elements: Elements,
  at: number,
  draft: ClauseDraft,
  tokens: readonly Token[],
): Filler | null {
  const before = elements[at - 1]
  const phrase = before?.kind === 'NOUNS' ? before.phrases.at(-1) : undefined
  if (!phrase || draft.object !== null || draft.voice !== 'ACTIVE') return null
  // "it is right that they talk", "it is a pity that they left".
  const governor = elements[at - 2]
  if (governor?.kind === 'VERB' && governor.group.lemma === 'be') return null
  if (phrase.headMention !== null || phrase.time || CONTENT_NOUNS.has(tokens[phrase.head]?.lemma ?? '')) return null
  return { element: at - 1, phrases: [phrase] }
}
