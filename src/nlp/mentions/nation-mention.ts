/** A country word that stands by itself: as an actor, as a modifier, as a people, or only as a place. */
import { type CountryPhrase, readCountry, standsForGovernment } from './country-phrase.ts'
import { type Draft, draft } from './draft.ts'
import { isCapital, isPossessiveEnd, type SentenceView, tokenAt } from './sentence-view.ts'

/** The mention of `nation`, whose first word is token `at` after a determiner at `start`; null where it names no actor. */
export function readNation(
  view: SentenceView,
  start: number,
  at: number,
  determiner: string | null,
  nation: CountryPhrase,
): Draft | null {
  const next = tokenAt(view, nation.end)
  const possessive = isPossessiveEnd(next)
  const fields = { country: nation.country, name: nation.name, kind: 'COUNTRY' } as const
  if (nation.use === 'OTHER') return null
  // A country's name holds no determiner but "the": "a Russia that ...", "this India" are names all the same.
  const from = determiner === null || determiner === 'the' ? start : at
  if (nation.use === 'NAME') {
    const modifier =
      possessive ||
      (next !== undefined &&
        (next.pos === 'NOUN' || next.pos === 'ADJ') &&
        !isCapital(next) &&
        next.norm !== 'next' &&
        next.norm !== 'last')
    return draft(from, nation.end, { ...fields, modifier })
  }
  if (nation.use === 'PEOPLE') {
    if (determiner === 'the') return draft(start, nation.end, { ...fields, number: 'PLURAL', modifier: possessive })
    return draft(start, nation.end, {
      form: 'DESCRIPTION',
      kind: 'GROUP',
      country: nation.country,
      number: 'PLURAL',
      modifier: possessive,
    })
  }
  if (nation.use === 'CAPITAL') {
    if (next?.pos === 'NOUN') return null
    return standsForGovernment(view, at, nation.end)
      ? draft(from, nation.end, { ...fields, modifier: possessive })
      : null
  }
  const describes =
    next &&
    (next.pos === 'NOUN' ||
      next.pos === 'ADJ' ||
      next.pos === 'PROPN' ||
      next.pos === 'NUM' ||
      next.norm === 'and' ||
      (next.norm === ',' && readCountry(view, nation.end + 1)?.use === 'ADJECTIVE') ||
      (next.pos === 'VERB' && next.verbForm === 'GERUND'))
  if (describes) return draft(at, nation.end, { ...fields, modifier: true })
  if (determiner === 'the') return draft(start, nation.end, { ...fields, modifier: possessive })
  return determiner === 'a' || determiner === 'an'
    ? draft(start, nation.end, { form: 'DESCRIPTION', kind: 'GROUP', country: nation.country })
    : null
}
