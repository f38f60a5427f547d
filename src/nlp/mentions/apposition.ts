/** Names and offices set side by side with commas: "Kuleba, the foreign minister of Ukraine,". */
import { KEPT_QUALIFIERS, ROLE_QUALIFIERS } from '../lexicon/role-words.ts'
import type { OfficePhrase } from '../mention.ts'
import { type CountryPhrase, readCountry } from './country-phrase.ts'
import { spanOf } from './draft.ts'
import { officeOf } from './office-phrase.ts'
import { type OrganizationPhrase, readOrganization } from './organization-phrase.ts'
import { readName } from './person-name.ts'
import type { Premodifiers } from './premodifiers.ts'
import { type RolePhrase, readRole } from './role-phrase.ts'
import { isCapital, isHonorific, isPossessiveEnd, type SentenceView, tokenAt } from './sentence-view.ts'

/** Offices said after a name: "Kuleba, the foreign minister of Ukraine,"; null where what follows is no such thing. */
export function readAppositionAfter(
  view: SentenceView,
  at: number,
): { end: number; offices: readonly OfficePhrase[] } | null {
  if (tokenAt(view, at)?.norm !== ',') return null
  let index = at + 1
  const start = index
  if (
    /^(?:the|a|an|his|her|its|their|who|is|then)$/.test(tokenAt(view, index)?.norm ?? '') &&
    tokenAt(view, index)!.norm !== 'who'
  )
    index++
  const membership = readMembership(view, index)
  if (membership) return membership
  let country: CountryPhrase | null = null
  let organization: OrganizationPhrase | null = null
  const qualifiers: string[] = []
  for (let count = 0; count < 5; count++) {
    const body = readOrganization(view, index)
    const nation = readCountry(view, index)
    if (body && (!nation || body.end > nation.end)) {
      organization = body
      index = body.end
    } else if (nation && nation.use !== 'OTHER' && nation.use !== 'PEOPLE') {
      country = nation
      index = nation.end
    } else {
      const word = tokenAt(view, index)?.norm ?? ''
      if (
        !KEPT_QUALIFIERS.has(word) &&
        !ROLE_QUALIFIERS.has(word) &&
        !(tokenAt(view, index)?.pos === 'ADJ' && !readRole(view, index))
      )
        break
      qualifiers.push(word)
      index++
      continue
    }
    if (isPossessiveEnd(tokenAt(view, index))) index++
  }
  const roles: RolePhrase[] = []
  for (
    let role = readRole(view, index);
    role && !role.plural && (!role.loose || (role.noun === 'counterpart' && country !== null));
    role = readRole(view, role.end + 1)
  ) {
    roles.push(role)
    // "X, Assistant to the President and Director of the Council,": two offices of one person.
    if (tokenAt(view, role.end)?.norm !== 'and') break
  }
  const role = roles.at(-1)
  if (!role) return null
  const closing = tokenAt(view, role.end)
  const closed = closing === undefined || /^[,.;:()–—-]$/.test(closing.norm) || closing.norm === 'who'
  if (!closed || readName(view, role.end, true) !== null || /^[“”"]$/.test(closing?.text ?? '')) return null
  const before = {
    start,
    content: start,
    determiner: null,
    country,
    countryAt: start,
    organization,
    organizationAt: start,
    qualifiers,
  }
  return { end: role.end, offices: roles.map((each) => officeOf(view, each, before)) }
}

/** "a member of the Lok Sabha,": a seat in a body that has a name. */
function readMembership(view: SentenceView, at: number): { end: number; offices: readonly OfficePhrase[] } | null {
  if (tokenAt(view, at)?.norm !== 'member' || tokenAt(view, at + 1)?.norm !== 'of') return null
  const body = readOrganization(view, tokenAt(view, at + 2)?.norm === 'the' ? at + 3 : at + 2)
  const closing = body && tokenAt(view, body.end)
  if (!body || (closing && !/^[,.;)]$/.test(closing.norm))) return null
  const office = { ...spanOf(view, at, body.end), role: 'member', country: body.country, organization: body.name }
  return { end: body.end, offices: [office] }
}

/** "the Palestinian president, Mahmoud Abbas,": a name between commas after an office. */
export function readApposedName(
  view: SentenceView,
  at: number,
  before: Premodifiers,
): { at: number; end: number } | null {
  if (tokenAt(view, at)?.norm !== ',') return null
  if (
    before.determiner === null &&
    !isCapital(tokenAt(view, at - 1)) &&
    before.country === null &&
    before.organization === null &&
    at - before.start < 2
  )
    return null
  let start = at + 1
  while (isHonorific(tokenAt(view, start))) start++
  const end = readName(view, start, true)
  if (end === null) return null
  const next = tokenAt(view, end)
  // "Assistant Secretary, Dr. Jane Holm, will": between two commas only; "the president, Mr. Holm and ..." is a list.
  if (start > at + 1 && (next?.norm !== ',' || tokenAt(view, end + 1)?.norm === 'and')) return null
  // "a spokesperson, Jane Holm, said": only between two commas.
  if ((before.determiner === 'a' || before.determiner === 'an') && next?.norm !== ',') return null
  // "the president, Germany and ..." is a list.
  const closed =
    next === undefined ||
    next.norm === ',' ||
    next.norm === '.' ||
    next.norm === ';' ||
    next.pos === 'VERB' ||
    next.pos === 'AUX' ||
    next.pos === 'ADP' ||
    next.norm === 'and' ||
    next.norm === ')'
  return closed ? { at: start, end } : null
}
