/** Forms of verbs that look alike: past and participle, present and infinitive. */
import { AUXILIARIES } from '../lexicon/function-words.ts'
import { LEXICON } from '../lexicon/load-lexicon.ts'
import { before, DO_FORMS, isNominal, PARTICIPLE, SUBJECT_PRONOUNS, type TagRule } from './draft-word.ts'

/** Participles that look like the bare form, which a tagger takes for a noun. */
const UNCHANGED: ReadonlySet<string> = new Set([
  'hit',
  'put',
  'set',
  'cut',
  'shut',
  'cast',
  'hurt',
  'split',
  'shot',
  'struck',
])

/** "were hit by drones", "was put under arrest". */
export const participleLikeBareForm: TagRule = (words, at) => {
  const { pos, norm } = words[at]!
  if (pos !== 'NOUN' || !UNCHANGED.has(norm) || words[at + 1]?.pos !== 'ADP') return null
  return AUXILIARIES.get(words[before(words, at)]?.norm ?? '') === 'be' ? PARTICIPLE : null
}

/** "have urged", "was condemned", "has repeatedly met". */
export const participleBehindAuxiliary: TagRule = (words, at) => {
  const { pos, verbForm, norm } = words[at]!
  if (pos !== 'ADJ' && (pos !== 'VERB' || verbForm !== 'PAST')) return null
  const previous = words[before(words, at)]
  const auxiliary = previous && (AUXILIARIES.get(previous.norm) ?? clitic(previous.norm))
  if (auxiliary !== 'be' && auxiliary !== 'have') return null
  const known = LEXICON.verbForms.get(norm)?.form
  return pos === 'VERB' || known === 'PAST' || known === 'PARTICIPLE' ? PARTICIPLE : null
}

function clitic(norm: string): string | null {
  return norm === "'ve" ? 'have' : norm === "'re" || norm === "'m" ? 'be' : null
}

/** How far before an infinitive what asks for it may stand. */
const REACH = 4

/** Present and infinitive look alike: only "to", a modal, "do" or "let" make an infinitive. */
export const presentLikeInfinitive: TagRule = (words, at) => {
  const { pos, verbForm } = words[at]!
  if (pos !== 'VERB' || verbForm !== 'INFINITIVE') return null
  const previous = words[before(words, at)]
  if (!previous) return null
  const finite = isNominal(previous) || SUBJECT_PRONOUNS.has(previous.norm) || previous.norm === 'you'
  const asked = words
    .slice(Math.max(0, at - REACH), at)
    .some(
      (word) =>
        word.norm === 'to' ||
        word.verbForm === 'MODAL' ||
        DO_FORMS.has(word.norm) ||
        /^(?:let|help|helped|make|made)$/.test(word.norm),
    )
  return finite && !asked ? { pos: 'VERB', verbForm: 'PRESENT' } : null
}
