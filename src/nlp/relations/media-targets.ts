/** Takes the press and the public for no addressees: words to them are addressed to nobody. */
import { isNewsMedium, MEDIA_WORDS } from '../lexicon/news-media.ts'
import { PUBLIC_WORDS } from '../lexicon/public-words.ts'
import type { Match } from './match.ts'
import type { Reading } from './reading.ts'

/** Words to the press have no addressee, and an interview is no contact: null where nothing is left. */
export function withoutMedia(match: Match, reading: Reading): Match | null {
  if (match.type !== 'STATED' && match.type !== 'SPOKE_TO' && match.type !== 'AIDED') return match
  if (match.type === 'SPOKE_TO' && match.sources.some((source) => isMedium(source, reading))) return null
  if (match.targets === 'EACH' || match.targets.length === 0) return match
  const targets = match.targets.filter(
    (target) => !isMedium(target, reading) && !(match.type === 'STATED' && isPublic(target, reading)),
  )
  return targets.length > 0 || match.type === 'STATED' ? { ...match, targets } : null
}

/** True for an outlet, by a word of the mention or by the name of whoever it stands for. */
function isMedium(index: number, { tokens, mentions, coreference }: Reading): boolean {
  const mention = mentions[index]
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
