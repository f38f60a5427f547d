/** Officials of several countries and bodies under one noun: "Danish, Faroese and Greenlandic officials", "Irish and EU diplomats". */
import { readCountry } from './country-phrase.ts'
import { type Draft, draft } from './draft.ts'
import { readOrganization } from './organization-phrase.ts'
import { isPossessiveEnd, type SentenceView, tokenAt } from './sentence-view.ts'

const BEFORE = /^(?:other|senior|top|several|high-level|high-ranking|key)$/
const BETWEEN = /^(?:government|senior|defen[cs]e|military|security|trade|intelligence|diplomatic)$/
const OFFICIALS =
  /^(?:officials|representatives|diplomats|negotiators|delegates|authorities|governments|delegations|counterparts)$/

interface Side {
  readonly kind: 'COUNTRY' | 'ORGANIZATION'
  readonly name: string
  readonly country: string | null
  readonly at: number
  readonly end: number
}

/** One mention for each, where at least two stand from `content` on, after a determiner at `start`; null elsewhere. */
export function readNationsOfficials(view: SentenceView, start: number, content: number): readonly Draft[] | null {
  let index = content
  while (BEFORE.test(tokenAt(view, index)?.norm ?? '')) index++
  const sides: Side[] = []
  for (;;) {
    const side = sideAt(view, index)
    if (side === null) return null
    sides.push(side)
    index = side.end
    const link = tokenAt(view, index)?.norm
    if (link !== 'and' && link !== ',') break
    index += link === ',' && tokenAt(view, index + 1)?.norm === 'and' ? 2 : 1
  }
  while (BETWEEN.test(tokenAt(view, index)?.norm ?? '')) index++
  if (sides.length < 2 || tokenAt(view, sides.at(-1)!.at - 1)?.norm !== 'and') return null
  if (!OFFICIALS.test(tokenAt(view, index)?.norm ?? '') || isPossessiveEnd(tokenAt(view, index + 1))) return null
  return sides.map(({ kind, name, country, at, end }, count) =>
    draft(count === 0 ? start : at, count === sides.length - 1 ? index + 1 : end, {
      kind,
      name,
      country,
      number: 'PLURAL',
    }),
  )
}

function sideAt(view: SentenceView, at: number): Side | null {
  const nation = readCountry(view, at)
  if (nation?.use === 'ADJECTIVE' || nation?.use === 'NAME')
    return { kind: 'COUNTRY', name: nation.name, country: nation.country, at, end: nation.end }
  const body = nation === null ? readOrganization(view, at) : null
  return body && { kind: 'ORGANIZATION', name: body.name, country: body.country, at, end: body.end }
}
