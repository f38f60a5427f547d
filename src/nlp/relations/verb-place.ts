/** Gathers what stands around a token of a sentence, to tell whether it is a verb in its place. */
import { CLAUSE_VERBS } from '../lexicon/saying-verbs.ts'
import type { Mention } from '../mention.ts'
import type { Sentence, Token } from '../token.ts'
import { isDeterminer } from './auxiliaries.ts'
import type { MentionMap } from './map-mentions.ts'
import type { ChunkInput } from './read-phrase.ts'
import { isDayName } from './time-words.ts'
import { verbReading } from './verb-form.ts'
import { isVerbHere } from './verb-reading.ts'

const PHRASE_INNER = new Set<Token['pos']>(['NOUN', 'PROPN', 'NUM', 'ADJ', 'DET', 'PART'])
/** In tokens: longer phrases before a verb are not followed to their beginning. */
const LONGEST_PHRASE = 8

/** Tells of a token index of the sentence whether a verb stands there. */
export function verbTest(input: ChunkInput, sentence: Sentence): (index: number) => boolean {
  const { tokens, mentions, map } = input
  const { firstToken, endToken } = sentence
  return (index) => {
    const token = tokens[index]
    if (!token) return false
    // "Peru March 26-30": a month and a day.
    if (isDayName(token) && tokens[index + 1]?.pos === 'NUM') return false
    const previous = index > firstToken && !isDayOfMonth(index - 1, firstToken, tokens) ? tokens[index - 1] : undefined
    const next = index + 1 < endToken ? tokens[index + 1] : undefined
    const before = previous ? mentions[map[index - 1] ?? -1] : undefined
    const start = beforePhrase(index, firstToken, input)
    const governor = start >= firstToken && start < index - 1 ? tokens[start] : undefined
    return isVerbHere(token, {
      previous,
      next,
      inMention: map[index] !== -1,
      afterActor: before ? !before.modifier || takesObject(token, before, next) : previous?.pos === 'PRON',
      beforeActor: next !== undefined && map[index + 1] !== -1,
      subjunctive:
        (before !== undefined && opensThat(tokens, before.firstToken)) ||
        (start < index - 1 && tokens[start]?.norm === 'that'),
      afterPlural: before
        ? before.number === 'PLURAL' || before.form === 'PRONOUN' || standsForMany(before, tokens, map)
        : previous?.pos === 'PRON',
      governed: governor !== undefined && isGovernor(governor),
    })
  }
}

/** "on March 10 rejected": a day of a month is no modifier. */
function isDayOfMonth(at: number, firstToken: number, tokens: readonly Token[]): boolean {
  return tokens[at]?.pos === 'NUM' && at - 1 >= firstToken && isDayName(tokens[at - 1] as Token)
}

/** Token index of what stands before the phrase that ends at `index`. */
function beforePhrase(index: number, firstToken: number, { tokens, map }: ChunkInput): number {
  let start = index - 1
  while (
    start >= firstToken &&
    index - start < LONGEST_PHRASE &&
    (map[start] !== -1 || PHRASE_INNER.has(tokens[start]?.pos ?? 'X'))
  )
    start--
  return start === index - 1 && modifiesVerb(start, tokens) ? start - 1 : start
}

/** An adverb behind a preposition or a determiner, or "newly" in "greeted newly arrived refugees". */
function modifiesVerb(at: number, tokens: readonly Token[]): boolean {
  if (tokens[at]?.pos !== 'ADV') return false
  const pos = tokens[at - 1]?.pos
  return pos === 'ADP' || pos === 'DET' || (pos === 'VERB' && tokens[at]?.norm.endsWith('ly') === true)
}

function isGovernor(token: Token): boolean {
  return token.pos === 'ADP' || (token.pos === 'VERB' && !CLAUSE_VERBS.has(verbReading(token)?.lemma ?? ''))
}

/** "The United States welcomes the": an -s form between a name and a determiner is no noun that the name modifies. */
function takesObject(token: Token, before: Mention, next: Token | undefined): boolean {
  return before.form === 'NAME' && token.norm.endsWith('s') && next !== undefined && isDeterminer(next)
}

/** "X and Y attend", "Special Forces arrest": several names, or a body with a plural name. */
function standsForMany(last: Mention, tokens: readonly Token[], map: MentionMap): boolean {
  if (/(?:Forces|Guards|Rangers|Marines|Houthis|Tigers)$/.test(last.text)) return true
  const joined = tokens[last.firstToken - 1]?.norm === 'and' && map[last.firstToken - 2] !== -1
  return joined && last.firstToken - 2 >= 0
}

/** True where the actor that begins at `first` stands behind "that". */
function opensThat(tokens: readonly Token[], first: number): boolean {
  return tokens[first - 1]?.norm === 'that' || (tokens[first - 1]?.pos === 'DET' && tokens[first - 2]?.norm === 'that')
}
