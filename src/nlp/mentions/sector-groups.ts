/** People of several parts of a society under one noun, each a group of its own: "business and civil society leaders". */
import { SECTOR_PEOPLE, SECTORS } from '../lexicon/sectors.ts'
import { readCountry } from './country-phrase.ts'
import { type Draft, draft } from './draft.ts'
import { isPossessiveEnd, type SentenceView, tokenAt, wordsOf } from './sentence-view.ts'

const BEFORE = /^(?:senior|other|key|local|various|prominent|top)$/
const LONGEST_SECTOR = 2

/**
 * One mention for each sector, named with the noun, where at least two stand from `content` on, after a determiner at
 * `start`; null elsewhere. A nation's adjective before the first belongs to all: "Danish think tank and business communities".
 */
export function readSectorGroups(view: SentenceView, start: number, content: number): readonly Draft[] | null {
  const members = membersOf(view, content)
  let index = members ?? content
  while (BEFORE.test(tokenAt(view, index)?.norm ?? '')) index++
  const nation = readCountry(view, index)
  if (nation && nation.use !== 'ADJECTIVE') return null
  const adjective = nation ? wordsOf(view, index, nation.end) : ''
  index = nation?.end ?? index
  const sectors: { at: number; end: number }[] = []
  for (;;) {
    const end = sectorEnd(view, index)
    if (end === null) return null
    sectors.push({ at: index, end })
    index = end
    const link = tokenAt(view, index)?.norm
    if (link !== 'and' && link !== ',') break
    index += link === ',' && tokenAt(view, index + 1)?.norm === 'and' ? 2 : 1
  }
  const noun = tokenAt(view, index)
  if (sectors.length < 2 || !noun || !SECTOR_PEOPLE.has(noun.norm) || isPossessiveEnd(tokenAt(view, index + 1)))
    return null
  if (tokenAt(view, sectors.at(-1)!.at - 1)?.norm !== 'and') return null
  const people = noun.norm === 'communities' ? 'community' : noun.norm
  return sectors.map(({ at, end }, count) =>
    draft(count === 0 ? start : at, count === sectors.length - 1 ? index + 1 : end, {
      form: 'DESCRIPTION',
      kind: 'GROUP',
      name: [adjective, wordsOf(view, at, end), people].filter((part) => part !== '').join(' '),
      country: nation?.country ?? null,
      number: 'PLURAL',
    }),
  )
}

/** Behind "members of the", before communities; null where that does not stand here. */
function membersOf(view: SentenceView, at: number): number | null {
  if (!/^(?:members|representatives|leaders)$/.test(tokenAt(view, at)?.norm ?? '')) return null
  if (!/^(?:of|from)$/.test(tokenAt(view, at + 1)?.norm ?? '')) return null
  return tokenAt(view, at + 2)?.norm === 'the' ? at + 3 : at + 2
}

function sectorEnd(view: SentenceView, at: number): number | null {
  for (let length = LONGEST_SECTOR; length > 0; length--) {
    const words = view.tokens.slice(at, Math.min(view.to, at + length)).map(({ norm }) => norm)
    if (words.length === length && SECTORS.has(words.join(' '))) return at + length
  }
  return null
}
