/** Whether a clause meets the constraints of a verb frame. */
import type { Argument, Clause } from '../clause.ts'
import type { VerbFrame } from '../lexicon/frame.ts'
import { headLemma, headMention, headNorm, logicalObject, logicalSubject, type Reading } from './reading.ts'

/** The children that "inf" and "that" slots look into. */
export function complement(clause: Clause, reading: Reading, kind: 'infinitive' | 'that'): Clause | undefined {
  return reading.children
    .get(clause.index)
    ?.find((child) =>
      kind === 'that'
        ? child.relation === 'COMPLEMENT'
        : (child.relation === 'INFINITIVE' || child.relation === 'PARTICIPIAL') && child.head > clause.head,
    )
}

/** Infinitives of purpose say what a contact was for, not what is asked: "called on the president to discuss". */
const PURPOSES = new Set([
  'discuss',
  'congratulate',
  'convey',
  'express',
  'brief',
  'thank',
  'extend',
  'wish',
  'condole',
  'apologize',
  'apologise',
  'assure',
  'inform',
  'reassure',
  'review',
  'pay',
  'exchange',
  'explore',
  'offer',
  'deliver',
])

/** True where an infinitive hangs on the clause; with `asked`, one that is no mere purpose. */
function hasInfinitive(clause: Clause, reading: Reading, asked: boolean): boolean {
  return (
    reading.children
      .get(clause.index)
      ?.some((child) => child.relation === 'INFINITIVE' && !(asked && PURPOSES.has(child.lemma))) ?? false
  )
}

function nounFits(nouns: readonly string[], argument: Argument | null, reading: Reading): boolean {
  return (
    argument !== null && (nouns.includes(headLemma(argument, reading)) || nouns.includes(headNorm(argument, reading)))
  )
}

/** Nouns of amount: what is meant stands behind "of" or "in" ("a new round of exercises"). */
const AMOUNTS = new Set([
  'round',
  'series',
  'number',
  'set',
  'wave',
  'amount',
  'part',
  'batch',
  'shipment',
  'dozen',
  'dozens',
  'hundred',
  'hundreds',
  'thousand',
  'thousands',
  'million',
  'billion',
  'kind',
  'form',
  'piece',
  'lot',
  'worth',
])

/** The phrase whose head says what the object is: behind a noun of amount, the one that follows it. */
export function contentOf(object: Argument | null, clause: Clause, reading: Reading): Argument | null {
  if (object === null || !AMOUNTS.has(headLemma(object, reading))) return object
  const behind = clause.obliques.find(
    (oblique) => oblique.start >= object.end && (oblique.preposition === 'of' || oblique.preposition === 'in'),
  )
  return behind ?? object
}

function follows(word: string, clause: Clause, reading: Reading): boolean {
  const end = Math.min(clause.endToken + 15, reading.sentences[clause.sentence]?.endToken ?? 0)
  for (let i = clause.endToken; i < end; i++) if (reading.tokens[i]?.norm === word) return true
  return false
}

function isPerson(argument: Argument | null, reading: Reading): boolean {
  const mention = argument ? headMention(argument, reading) : null
  return (
    mention !== null &&
    (mention.kind === 'PERSON' || mention.kind === null || mention.form === 'OFFICE' || mention.form === 'COLLECTIVE')
  )
}

/** True where nothing that the frame asks for is missing. */
export function fits(frame: VerbFrame, clause: Clause, reading: Reading): boolean {
  const object = logicalObject(clause)
  if (
    frame.nouns &&
    !nounFits(frame.nouns, object, reading) &&
    !nounFits(frame.nouns, contentOf(object, clause, reading), reading)
  ) {
    if (
      !clause.obliques.some(
        (oblique) =>
          (oblique.preposition === 'on' ||
            oblique.preposition === 'into' ||
            oblique.preposition === 'from' ||
            oblique.preposition === 'of') &&
          (object === null || oblique.preposition === 'on') &&
          nounFits(frame.nouns ?? [], oblique, reading),
      )
    )
      return false
  }
  if (frame.object === 'actor' && !(object && headMention(object, reading))) return false
  if (frame.passive === false && clause.voice === 'PASSIVE') return false
  if (frame.subject === 'person' && !isPerson(logicalSubject(clause), reading)) return false
  if (frame.object === 'absent' && object !== null) return false
  if (frame.object === 'present' && object === null) return false
  if (frame.needs && !clause.obliques.some((oblique) => oblique.preposition === frame.needs)) return false
  if (frame.word && !follows(frame.word, clause, reading)) return false
  if (frame.complement === 'infinitive' && !hasInfinitive(clause, reading, frame.type === 'URGED')) return false
  if (frame.complement === 'none' && hasInfinitive(clause, reading, true) && clause.voice === 'ACTIVE') return false
  if (frame.complement === 'that' && !complement(clause, reading, 'that')) return false
  return true
}
