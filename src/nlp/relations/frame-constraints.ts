/** Whether a clause meets the constraints of a verb frame. */
import type { Argument, Clause } from '../clause.ts'
import type { VerbFrame } from '../lexicon/frame.ts'
import { LEXICON } from '../lexicon/load-lexicon.ts'
import { AMOUNT_NOUNS, EMPTY_HEADS } from '../lexicon/noun-kinds.ts'
import { FORCES } from '../lexicon/people-nouns.ts'
import { TIE_NOUNS } from '../lexicon/tie-nouns.ts'
import { PURPOSE_VERBS } from '../lexicon/verb-kinds.ts'
import { headLemma, headMention, headNorm, logicalObject, logicalSubject, type Reading } from './reading.ts'

/** The children that "inf" and "that" slots look into. */
export function complement(clause: Clause, reading: Reading, kind: 'infinitive' | 'that'): Clause | undefined {
  return reading.children
    .get(clause.index)
    ?.find((child) =>
      kind === 'that'
        ? child.relation === 'COMPLEMENT'
        : child.head > clause.head &&
          (child.relation === 'INFINITIVE' ||
            (child.relation === 'PARTICIPIAL' && reading.tokens[child.firstToken - 1]?.norm !== ',')),
    )
}

/** True where an infinitive hangs on the clause; with `asked`, one that is no mere purpose. */
function hasInfinitive(clause: Clause, reading: Reading, asked: boolean): boolean {
  return (
    reading.children
      .get(clause.index)
      ?.some((child) => child.relation === 'INFINITIVE' && !(asked && PURPOSE_VERBS.has(child.lemma))) ?? false
  )
}

function nounFits({ nouns, modifier }: VerbFrame, argument: Argument | null, reading: Reading): boolean {
  if (argument === null || !nouns) return false
  let { head } = argument
  let fit = nouns.includes(headLemma(argument, reading)) || nouns.includes(headNorm(argument, reading))
  if (!fit && EMPTY_HEADS.has(headLemma(argument, reading))) {
    head--
    const before = reading.tokens[head]
    fit = before?.pos === 'NOUN' && nouns.includes(before.lemma)
  }
  if (!fit || !modifier) return fit
  for (let i = head - 1; i >= 0 && (reading.tokens[i]?.start ?? 0) >= argument.start; i--)
    if (modifier.includes(reading.tokens[i]?.norm ?? '')) return true
  return modifier.includes(reading.tokens[head - 1]?.norm ?? '')
}

/** The phrase whose head says what the object is: behind a noun of amount, the one that follows it. */
export function contentOf(object: Argument | null, clause: Clause, reading: Reading): Argument | null {
  if (object === null || !AMOUNT_NOUNS.has(headLemma(object, reading))) return object
  const behind = clause.obliques.find(
    (oblique) => oblique.start >= object.end && (oblique.preposition === 'of' || oblique.preposition === 'in'),
  )
  return behind ?? object
}

function follows(words: readonly string[], clause: Clause, reading: Reading): boolean {
  const end = Math.min(clause.endToken + 15, reading.sentences[clause.sentence]?.endToken ?? 0)
  for (let i = clause.endToken; i < end; i++) if (words.includes(reading.tokens[i]?.norm ?? '')) return true
  return false
}

function isPerson(argument: Argument | null, reading: Reading): boolean {
  const mention = argument ? headMention(argument, reading) : null
  return (
    mention !== null &&
    (mention.kind === 'PERSON' || mention.kind === null || mention.form === 'OFFICE' || mention.form === 'COLLECTIVE')
  )
}

/** Persons, a group of them, or officials of a country; no body, which may be called together without being met. */
function isPeople(argument: Argument | null, reading: Reading): boolean {
  const mention = argument ? headMention(argument, reading) : null
  if (mention === null || mention.kind === 'ORGANIZATION') return false
  return mention.kind !== 'COUNTRY' || mention.number === 'PLURAL'
}

function isForce(argument: Argument | null, reading: Reading): boolean {
  const mention = argument ? headMention(argument, reading) : null
  if (argument && FORCES.has(headNorm(argument, reading))) return true
  for (let i = mention?.firstToken ?? 0; i < (mention?.endToken ?? 0); i++)
    if (FORCES.has(reading.tokens[i]?.norm ?? '')) return true
  return false
}

function isGroup(argument: Argument | null, reading: Reading): boolean {
  const last = argument?.mentions.at(-1)
  const mention = (argument && headMention(argument, reading)) ?? reading.mentions[last ?? -1]
  return mention?.form === 'DESCRIPTION' && mention.number === 'PLURAL' && !mention.modifier
}

/** "called him a liar", "called it “a matter of health”", "called the talks productive". */
function isNamed({ object, obliques }: Clause, { tokens, mentions }: Reading): boolean {
  if (obliques.some((oblique) => oblique.preposition === 'as')) return true
  const last = object === null ? undefined : mentions[object.mentions.at(-1) ?? -1]
  if (last === undefined) return false
  if (last.form === 'PRONOUN' && tokens[last.firstToken]?.norm === 'it') return true
  const next = tokens[last.endToken]
  return next?.pos === 'ADJ' || /^[“"‘]$/.test(next?.norm ?? '')
}

/** True where quotation marks stand in the sentence of the clause. */
function isQuoting({ sentence }: Clause, { sentences, tokens }: Reading): boolean {
  const { firstToken, endToken } = sentences[sentence] ?? { firstToken: 0, endToken: 0 }
  for (let i = firstToken; i < endToken; i++) if (/^[“”"«»„]$/.test(tokens[i]?.norm ?? '')) return true
  return false
}

/** True where the first phrase with one of the prepositions hangs on the object: "discussed the partnership with X". */
function hangsOnTie(clause: Clause, prepositions: readonly string[], reading: Reading): boolean {
  const { tokens } = reading
  const oblique = clause.obliques.find(({ preposition }) => prepositions.includes(preposition))
  if (oblique === undefined) return false
  // "discussed relations with the minister": people are who it is discussed with.
  const side = headMention(oblique, reading)
  if (side?.kind !== 'COUNTRY' && side?.kind !== 'ORGANIZATION') return false
  if (tokens.slice(side.firstToken, side.endToken).some(({ pos }) => pos === 'NOUN')) return false
  let before = oblique.head
  while (before > clause.endToken && tokens[before]?.norm !== oblique.preposition) before--
  return TIE_NOUNS.has(tokens[before - 1]?.lemma ?? '')
}

/** True where the head is one of the nouns: "peacekeepers", "peacekeeping troops". */
function isAgent(nouns: readonly string[], argument: Argument | null, reading: Reading): boolean {
  if (argument === null) return false
  const norm = headNorm(argument, reading)
  const before = reading.tokens[argument.head - 1]?.norm
  return (
    nouns.includes(headLemma(argument, reading)) ||
    nouns.includes(norm.replace(/(?<=sh|ch|x)es$|s$/, '')) ||
    (before === 'peacekeeping' && nouns.includes('peacekeeper'))
  )
}

const namesAct = (argument: Argument, reading: Reading): boolean => LEXICON.nouns.has(headLemma(argument, reading))

/** True where nothing that the frame asks for is missing. */
export function fits(frame: VerbFrame, clause: Clause, reading: Reading): boolean {
  const object = logicalObject(clause)
  if (
    frame.nouns &&
    !nounFits(frame, object, reading) &&
    !nounFits(frame, contentOf(object, clause, reading), reading)
  ) {
    if (
      !clause.obliques.some(
        (oblique) =>
          (oblique.preposition === 'on' ||
            oblique.preposition === 'into' ||
            oblique.preposition === 'from' ||
            oblique.preposition === 'of' ||
            oblique.preposition === frame.needs) &&
          (object === null ||
            oblique.preposition === frame.needs ||
            (oblique.preposition === 'on' && !namesAct(object, reading))) &&
          (nounFits(frame, oblique, reading) || nounFits(frame, contentOf(oblique, clause, reading), reading)),
      )
    )
      return false
  }
  if (frame.except && object && !headMention(object, reading) && frame.except.includes(headLemma(object, reading)))
    return false
  if (frame.object === 'people' && !isPeople(object, reading)) return false
  if (frame.object === 'actor' && !(object && headMention(object, reading))) return false
  if (frame.passive === false && clause.voice === 'PASSIVE') return false
  if (frame.agents && !isAgent(frame.agents, logicalSubject(clause) ?? object, reading)) return false
  if (frame.subject === 'person' && !isPerson(logicalSubject(clause), reading)) return false
  if (frame.subject === 'force' && !isForce(logicalSubject(clause) ?? object, reading)) return false
  if (frame.subject === 'group' && !isGroup(logicalSubject(clause), reading)) return false
  if (
    frame.infinitive &&
    !reading.children
      .get(clause.index)
      ?.some((child) => child.relation === 'INFINITIVE' && frame.infinitive?.includes(child.lemma))
  )
    return false
  const moved = frame.subject === 'force' && clause.voice === 'PASSIVE'
  if (frame.object === 'absent' && object !== null && !moved) return false
  if (frame.object === 'present' && object === null) return false
  if (frame.needs && !clause.obliques.some((oblique) => oblique.preposition === frame.needs)) return false
  if (frame.first && !(frame.target as readonly string[]).includes(clause.obliques[0]?.preposition ?? '')) return false
  if (frame.apart && hangsOnTie(clause, frame.target, reading)) return false
  if (frame.word && !follows(frame.word, clause, reading)) return false
  if (frame.complement === 'infinitive' && !hasInfinitive(clause, reading, frame.type === 'URGED')) return false
  if (frame.complement === 'none' && hasInfinitive(clause, reading, true) && clause.voice === 'ACTIVE') return false
  if (frame.complement === 'that' && !complement(clause, reading, 'that')) return false
  if (frame.complement === 'words' && !complement(clause, reading, 'that') && !isQuoting(clause, reading)) return false
  if (frame.unnamed && isNamed(clause, reading)) return false
  return true
}
