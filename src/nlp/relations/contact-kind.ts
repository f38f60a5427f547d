/** Whether a contact was held in person or at a distance. */
import type { StatementType } from '../../model/statement-types.ts'
import type { Clause } from '../clause.ts'
import { REMOTE_WORDS, TALK_NOUNS } from '../lexicon/contact-words.ts'
import type { Token } from '../token.ts'
import type { Reading } from './reading.ts'
import { isDayName } from './time-words.ts'

/** True where the sentence around the verb says that the contact was at a distance. */
export function isDistant(clause: Clause, reading: Reading): boolean {
  const sentence = reading.sentences[clause.sentence]
  const end = Math.min(sentence?.endToken ?? 0, clause.endToken + 12)
  for (let i = clause.firstToken; i < end; i++) if (REMOTE_WORDS.has(reading.tokens[i]?.norm ?? '')) return true
  return false
}

/** "consulted with X on the margins of the summit": both were there. */
function onMargins(clause: Clause, { sentences, tokens }: Reading): boolean {
  const end = Math.min(sentences[clause.sentence]?.endToken ?? 0, clause.endToken + 25)
  for (let i = clause.endToken; i < end; i++)
    if (/^(?:margins|sidelines)$/.test(tokens[i]?.norm ?? '') && tokens[i + 1]?.norm === 'of') return true
  return false
}

function isPlaceName(token: Token | undefined): boolean {
  return token?.pos === 'PROPN' && !isDayName(token)
}

/** Talks with a word of place were held in person. */
function placed(clause: Clause, reading: Reading): boolean {
  const first = reading.sentences[clause.sentence]?.firstToken ?? 0
  const at = reading.tokens[first + 1]?.pos === 'DET' ? first + 2 : first + 1
  // "In Vienna, the minister held talks with".
  const opening =
    reading.tokens[first]?.norm === 'in' && reading.mentions[reading.mentionAt[at] ?? -1]?.form !== 'PRONOUN'
  if (opening && isPlaceName(reading.tokens[at]) && reading.tokens[at + 1]?.pos !== 'PART') return true
  return clause.obliques.some(
    (oblique) =>
      (oblique.preposition === 'in' || oblique.preposition === 'at') && isPlaceName(reading.tokens[oblique.head]),
  )
}

const PLACE_OPENERS = new Set(['held', 'convened', 'hosted', 'conducted'])

/** "the talks held in Vienna between ...": the token `head` names talks, and up to `end` a place follows. */
export function isPlaced(head: number, end: number, { tokens }: Reading): boolean {
  if (!TALK_NOUNS.has(tokens[head]?.lemma ?? '')) return false
  const at = PLACE_OPENERS.has(tokens[head + 1]?.norm ?? '') ? head + 2 : head + 1
  return at + 1 < end && tokens[at]?.norm === 'in' && isPlaceName(tokens[at + 1])
}

/** MET_WITH or SPOKE_TO by the words around; `noun` is the noun under a light verb. Other types stay. */
export function contactType(type: StatementType, clause: Clause, noun: string | null, reading: Reading): StatementType {
  if (type === 'MET_WITH' && isDistant(clause, reading)) return 'SPOKE_TO'
  if (type === 'SPOKE_TO' && onMargins(clause, reading)) return 'MET_WITH'
  if (
    type === 'SPOKE_TO' &&
    noun !== null &&
    TALK_NOUNS.has(noun) &&
    !isDistant(clause, reading) &&
    placed(clause, reading)
  )
    return 'MET_WITH'
  return type
}
