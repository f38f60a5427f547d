/** The countries and bodies behind the plural of an office: "of Chile and Peru", "from the Governments of A, B and C". */
import { readCountry } from './country-phrase.ts'
import { readOrganization } from './organization-phrase.ts'
import type { RolePhrase } from './role-phrase.ts'
import { isPossessiveEnd, type SentenceView, tokenAt } from './sentence-view.ts'

/** One of them, with its tokens, half-open. */
export interface Owned {
  readonly name: string
  readonly country: string | null
  readonly kind: 'COUNTRY' | 'ORGANIZATION'
  readonly at: number
  readonly end: number
}

const GOVERNMENTS = /^(?:governments?|ministry|ministries|parliaments?)$/

/**
 * Those that the words behind the office at `end` name, in order; empty where no "of" or "from" follows. `role` may have
 * taken the first of them for its own complement.
 */
export function readOwners(view: SentenceView, end: number, role: RolePhrase): readonly Owned[] {
  const first = firstOf(view, end, role)
  if (first === null) return []
  const found = [first]
  for (;;) {
    const at = afterLink(view, found.at(-1)!.end)
    const next = at === null ? null : ownedAt(view, at)
    if (next === null) break
    found.push(next)
  }
  // "officials from Chile, Peru said": a list ends with "and".
  const last = found.at(-1)!
  return found.length > 1 && !/^(?:and|or|&)$/.test(tokenAt(view, startOf(view, last) - 1)?.norm ?? '')
    ? found.slice(0, 1)
    : found
}

function firstOf(view: SentenceView, end: number, role: RolePhrase): Owned | null {
  if (role.country !== null || role.organization !== null) {
    for (let at = role.start + 1; at < end; at++) {
      const own = /^(?:of|from)$/.test(tokenAt(view, at)?.norm ?? '') ? ownedAt(view, at + 1) : null
      if (own?.end === end) return own
    }
    return null
  }
  if (!/^(?:of|from)$/.test(tokenAt(view, end)?.norm ?? '')) return null
  let at = end + 1
  if (tokenAt(view, at)?.norm === 'the') at++
  if (GOVERNMENTS.test(tokenAt(view, at)?.norm ?? '') && tokenAt(view, at + 1)?.norm === 'of') at += 2
  else at = end + 1
  return ownedAt(view, at)
}

function ownedAt(view: SentenceView, start: number): Owned | null {
  const at = tokenAt(view, start)?.norm === 'the' ? start + 1 : start
  const nation = readCountry(view, at)
  const body = readOrganization(view, at)
  const found =
    body && (!nation || body.end > nation.end)
      ? ({ name: body.name, country: body.country, kind: 'ORGANIZATION', at, end: body.end } as const)
      : nation?.use === 'NAME'
        ? ({ name: nation.name, country: nation.country, kind: 'COUNTRY', at, end: nation.end } as const)
        : null
  return found === null || isPossessiveEnd(tokenAt(view, found.end)) ? null : found
}

/** The token behind ",", "and" or ", and"; null where none of them follows. */
function afterLink(view: SentenceView, end: number): number | null {
  const comma = tokenAt(view, end)?.norm === ','
  const at = comma ? end + 1 : end
  if (/^(?:and|or|&)$/.test(tokenAt(view, at)?.norm ?? '')) return at + 1
  return comma ? at : null
}

/** Its first token with the article. */
function startOf(view: SentenceView, { at }: Owned): number {
  return tokenAt(view, at - 1)?.norm === 'the' ? at - 1 : at
}
