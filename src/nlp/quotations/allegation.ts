/** Reads "X accused Y of attacking Z": that Y did so is what X says. */
import type { Attribution } from '../quotation.ts'
import type { Sentence } from '../token.ts'
import { isPassive } from './verb-of-saying.ts'
import { type SourceText, sourceOfVerb } from './who-phrase.ts'

/** Form of the verb, and the preposition before what is alleged. */
const ALLEGING: ReadonlyMap<string, string> = new Map([
  ...['accuse', 'accuses', 'accused', 'accusing', 'suspect', 'suspects', 'suspected'].map(
    (form) => [form, 'of'] as const,
  ),
  ...['blame', 'blames', 'blamed', 'blaming'].map((form) => [form, 'for'] as const),
])

/** Tokens among which the preposition is looked for: "accused the Valdoran authorities and their allies of". */
const OBJECT_REACH = 20

/** Words between the subject and the verb: "has repeatedly". */
const BESIDE = 3

/** Null where token `at` is no such verb, is passive, or is not followed by a deed in -ing. */
export function alleged(source: SourceText, sentence: Sentence, at: number): Attribution | null {
  const { tokens } = source
  const token = tokens[at]
  const preposition = ALLEGING.get(token?.norm ?? '')
  if (token === undefined || preposition === undefined || source.mentionAt[at] !== null || isPassive(source, at))
    return null
  const deed = deedAfter(source, at + 1, Math.min(sentence.endToken - 1, at + OBJECT_REACH), preposition)
  if (deed === null) return null
  const who = sourceOfVerb(source, sentence.firstToken, at, at)
  // Over a relative clause the subject is not sure.
  if (who === null || at - who.endToken > BESIDE) return null
  const start = tokens[Math.min(who.firstToken, at)]?.start ?? token.start
  const scope = { start: tokens[deed]?.start ?? sentence.end, end: sentence.end }
  return { start, end: token.end, who: who.who, speaker: who.speaker, scope }
}

function deedAfter({ tokens, mentionAt }: SourceText, from: number, end: number, preposition: string): number | null {
  for (let at = from; at < end; at++) {
    const norm = tokens[at]?.norm
    if (norm === ';' || norm === ':') return null
    if (norm !== preposition || mentionAt[at] !== null) continue
    // "of repeatedly attacking"
    for (const deed of [at + 1, at + 2]) {
      if (/.ing$/.test(tokens[deed]?.norm ?? '') && mentionAt[deed] === null) return deed
    }
  }
  return null
}
