/** What goes on with a group behind its noun: "women and girls", "the families of the victims", "the parties to the conflict". */
import { CONTESTS } from '../lexicon/noun-kinds.ts'
import { BODY_NOUNS, PAIRED_GROUPS, PEOPLE_NOUNS, RELATIONAL_GROUPS } from '../lexicon/organizations.ts'
import { bare, isPossessiveEnd, type SentenceView, tokenAt } from './sentence-view.ts'

const MOST_MODIFIERS = 3

/** The end of the group whose noun, in lower case, is the token before `at`; `at` itself where nothing goes on. */
export function readGroupTail(view: SentenceView, at: number, noun: string): number {
  // "men, women and children".
  const trio = view.tokens.slice(at, at + 5).map(({ norm }) => norm)
  if (noun === 'men' && /^, women ,? ?and children\b/.test(trio.join(' '))) return at + (trio[2] === ',' ? 5 : 4)
  const pair = tokenAt(view, at)?.norm === 'and' ? tokenAt(view, at + 1) : undefined
  const paired = pair !== undefined && PAIRED_GROUPS.get(noun)?.has(bare(pair))
  const end = paired && tokenAt(view, at + 2)?.pos !== 'NOUN' ? at + 2 : at
  if (isPossessiveEnd(tokenAt(view, end))) return end
  return RELATIONAL_GROUPS.has(noun) ? (readOwningGroup(view, end, noun) ?? end) : end
}

function readOwningGroup(view: SentenceView, at: number, noun: string): number | null {
  const preposition = tokenAt(view, at)?.norm
  let index = at + 1
  if (/^(?:the|this|these|those|their|our|his|her|its|all)$/.test(tokenAt(view, index)?.norm ?? '')) index++
  for (let count = 0; count < MOST_MODIFIERS; count++, index++) {
    const token = tokenAt(view, index)
    if (!token) return null
    const word = bare(token)
    const last = tokenAt(view, index + 1)?.pos !== 'NOUN'
    if (preposition === 'to' && noun === 'parties' && CONTESTS.has(word)) return index + 1
    if (preposition === 'of' && last && token.pos !== 'VERB' && (PEOPLE_NOUNS.has(word) || isAssembly(word)))
      return index + 1
    if (token.pos !== 'ADJ' && token.pos !== 'NUM' && token.pos !== 'NOUN') return null
  }
  return null
}

function isAssembly(word: string): boolean {
  return (
    /^(?:parliament|congress|senate|society|cabinet|opposition|coalition|family|clergy)$/.test(word) ||
    BODY_NOUNS.has(word)
  )
}
