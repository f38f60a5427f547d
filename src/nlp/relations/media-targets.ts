/** Takes the press, the public and private bodies for no addressees: words to them are addressed to nobody, and to no country. */
import { STATEMENT_TYPES } from '../../model/statement-types.ts'
import { isNewsMedium, MEDIA_WORDS, OUTLET_WORDS } from '../lexicon/news-media.ts'
import { PRIVATE_NOUNS } from '../lexicon/noun-kinds.ts'
import { PUBLIC_WORDS } from '../lexicon/public-words.ts'
import type { Match } from './match.ts'
import type { Reading } from './reading.ts'

/** Words to the press have no addressee, and an interview is no contact: null where nothing is left. */
export function withoutMedia(found: Match, reading: Reading): Match | null {
  const match = withoutPrivate(found, reading)
  if (match === null) return null
  if (match.type !== 'STATED' && match.type !== 'SPOKE_TO' && match.type !== 'AIDED') return match
  if (match.type === 'SPOKE_TO' && match.sources.some((source) => isMedium(source, reading))) return null
  if (match.targets === 'EACH' || match.targets.length === 0) return match
  const targets = match.targets.filter(
    (target) => !isMedium(target, reading) && !(match.type === 'STATED' && isPublic(target, reading)),
  )
  return targets.length > 0 || match.type === 'STATED' ? { ...match, targets } : null
}

/** "met the Kenyan striker": no contact of the country. */
function withoutPrivate(match: Match, reading: Reading): Match | null {
  // "refused to speak to the Kenyan weekly".
  const refusal = match.type === 'REJECTED'
  if ((!STATEMENT_TYPES[match.type].contact && !refusal) || match.targets === 'EACH') return match
  const nouns = refusal ? OUTLET_WORDS : PRIVATE_NOUNS
  const targets = match.targets.filter((target) => !headedBy(target, nouns, reading))
  if (targets.length === match.targets.length) return match
  return targets.length > 0 ? { ...match, targets } : null
}

/** In tokens: "the Kenyan weekly business newspaper". */
const LONGEST_TAIL = 4

/** True where the mention only modifies nouns one of which is such a word. */
function headedBy(index: number, nouns: ReadonlySet<string>, { tokens, mentions, mentionAt }: Reading): boolean {
  const mention = mentions[index]
  if (!mention?.modifier) return false
  for (let at = mention.endToken; at < mention.endToken + LONGEST_TAIL && mentionAt[at] === -1; at++) {
    const { pos, lemma, norm } = tokens[at] ?? {}
    if (pos !== 'NOUN' && pos !== 'ADJ' && pos !== 'PROPN' && pos !== 'ADV') return false
    if (nouns.has(lemma ?? '') || nouns.has(norm ?? '')) return true
  }
  return false
}

/** True for an outlet, by a word of the mention or by the name of whoever it stands for. */
function isMedium(index: number, reading: Reading): boolean {
  const { tokens, mentions, coreference } = reading
  const mention = mentions[index]
  if (headedBy(index, OUTLET_WORDS, reading)) return true
  for (let i = mention?.firstToken ?? 0; i < (mention?.endToken ?? 0); i++)
    if (MEDIA_WORDS.has(tokens[i]?.norm ?? '')) return true
  const names = (coreference.referents[index] ?? []).map((entity) => coreference.entities[entity])
  return names.some((entity) => entity !== undefined && entity.kind !== 'PERSON' && isNewsMedium(entity.name))
}

/** True for "the public", "the nation". */
function isPublic(index: number, { tokens, mentions }: Reading): boolean {
  const mention = mentions[index]
  return mention?.form !== 'NAME' && PUBLIC_WORDS.has(tokens[(mention?.endToken ?? 0) - 1]?.norm ?? '')
}
