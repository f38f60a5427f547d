/** Whether a contact was held in person or at a distance. */
import type { StatementType } from '../../model/statement-types.ts'
import type { Clause } from '../clause.ts'
import type { Reading } from './reading.ts'

/** Words that make a meeting a conversation at a distance. */
const REMOTE = new Set([
  'virtual',
  'virtually',
  'phone',
  'telephone',
  'video',
  'online',
  'remote',
  'remotely',
  'videoconference',
  'teleconference',
  'telephonic',
  'zoom',
])

/** True where the sentence around the verb says that the contact was at a distance. */
function isRemote(clause: Clause, reading: Reading): boolean {
  const sentence = reading.sentences[clause.sentence]
  const end = Math.min(sentence?.endToken ?? 0, clause.endToken + 12)
  for (let i = clause.firstToken; i < end; i++) if (REMOTE.has(reading.tokens[i]?.norm ?? '')) return true
  return false
}

const TALK_NOUNS = new Set(['talk', 'consultation', 'discussion', 'dialogue', 'conversation', 'negotiation'])

/** Talks with a word of place were held in person. */
function placed(clause: Clause, reading: Reading): boolean {
  return clause.obliques.some(
    (oblique) =>
      (oblique.preposition === 'in' || oblique.preposition === 'at') &&
      reading.tokens[oblique.head]?.pos === 'PROPN' &&
      reading.tokens[oblique.head]?.norm !== 'monday',
  )
}

/** MET_WITH or SPOKE_TO by the words around; `noun` is the noun under a light verb. Other types stay. */
export function contactType(type: StatementType, clause: Clause, noun: string | null, reading: Reading): StatementType {
  if (type === 'MET_WITH' && isRemote(clause, reading)) return 'SPOKE_TO'
  if (
    type === 'SPOKE_TO' &&
    noun !== null &&
    TALK_NOUNS.has(noun) &&
    !isRemote(clause, reading) &&
    placed(clause, reading)
  )
    return 'MET_WITH'
  return type
}
