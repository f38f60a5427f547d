/** Whose support it is when an official says that the own country gives it: "stressed that Ruritania stands with Graustark". */
import type { Clause } from '../clause.ts'
import { LEXICON } from '../lexicon/load-lexicon.ts'
import type { Match } from './match.ts'
import { logicalSubject, type Reading } from './reading.ts'

/** Verbs by whose saying alone the support is given. */
const STANDING = new Set(['stand', 'ready'])

/** The countries that the actors are, or hold office of. */
function countriesOf(mentions: readonly number[], kind: 'self' | 'office', { coreference }: Reading): Set<string> {
  const out = new Set<string>()
  for (const mention of mentions)
    for (const index of coreference.referents[mention] ?? []) {
      const entity = coreference.entities[index]
      if (kind === 'self' && entity?.kind === 'COUNTRY' && entity.country) out.add(entity.country)
      if (kind === 'office') for (const { country } of entity?.offices ?? []) if (country) out.add(country)
    }
  return out
}

function isSaying({ lemma }: Clause): boolean {
  return LEXICON.verbs.get(lemma)?.some((frame) => frame.type === 'STATED') ?? false
}

/** The match as the speaker's own act, planned where it is still to be said; as it was where somebody else is told of. */
export function voicedBySpeaker(
  clause: Clause,
  match: Match,
  reading: Reading,
): { readonly match: Match; readonly modality: Clause['modality'] } {
  const same = { match, modality: clause.modality }
  if (match.type !== 'SUPPORTED' && match.type !== 'PLEDGED') return same
  if (clause.relation !== 'COMPLEMENT' || clause.parent === null || !STANDING.has(clause.lemma)) return same
  const parent = reading.clauses[clause.parent]
  // "will stress to everybody he meets that Ruritania stands with".
  const governor =
    parent?.relation === 'COMPLEMENT' && parent.parent !== null && !isSaying(parent)
      ? reading.clauses[parent.parent]
      : parent
  if (!governor?.act || governor.polarity === 'DENIED') return same
  if (!isSaying(governor)) return same
  const speakers = logicalSubject(governor)?.mentions ?? []
  const named = countriesOf(match.sources, 'self', reading)
  const own = countriesOf(speakers, 'office', reading)
  if (named.size !== 1 || ![...named].every((country) => own.has(country))) return same
  return { match: { ...match, sources: speakers }, modality: governor.modality }
}
