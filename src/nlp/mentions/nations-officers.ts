/** Officers of several nations under one noun: "the French and German foreign ministers", "the Kenyan and Ugandan presidents". */
import { LOOSE_ROLES, ROLE_PLURALS } from '../lexicon/role-words.ts'
import { type CountryPhrase, readCountry } from './country-phrase.ts'
import { type Draft, draft } from './draft.ts'
import { officeOf } from './office-phrase.ts'
import { readName } from './person-name.ts'
import { readRole } from './role-phrase.ts'
import { isPossessiveEnd, isRolePlural, type SentenceView, tokenAt } from './sentence-view.ts'

/** Officers of whom only the country counts. */
const NO_OFFICE = /^(?:leader|head|envoy|commander|chief)$/

interface Nation extends CountryPhrase {
  readonly at: number
}

/** One office for each nation whose adjectives start at `content`, after a determiner at `start`; null where there are no two. */
export function readNationsOfficers(view: SentenceView, start: number, content: number): readonly Draft[] | null {
  const nations: Nation[] = []
  let index = content
  for (;;) {
    const nation = readCountry(view, index)
    if (!nation || nation.country === null || nation.use === 'PEOPLE' || nation.use === 'OTHER') return null
    nations.push({ ...nation, at: index })
    index = nation.end
    const joined = tokenAt(view, index)?.norm
    if (joined !== 'and' && joined !== ',') break
    index += joined === ',' && tokenAt(view, index + 1)?.norm === 'and' ? 2 : 1
  }
  const role = nations.length > 1 ? readRole(view, index) : null
  if (!role?.plural || role.country !== null || role.organization !== null) return null
  if (!isRolePlural(tokenAt(view, role.end - 1)) || isPossessiveEnd(tokenAt(view, role.end))) return null
  const noun = ROLE_PLURALS.get(role.noun) ?? role.noun
  // Names that follow are the officers themselves; officials have a reader of their own.
  if (LOOSE_ROLES.has(noun) || readName(view, role.end, true) !== null) return null
  return nations.map((nation, count) => {
    const from = count === 0 ? start : nation.at
    const end = count === nations.length - 1 ? role.end : nation.end
    if (NO_OFFICE.test(noun) || role.end - role.start > 4)
      return draft(from, end, { kind: 'COUNTRY', name: nation.name, country: nation.country })
    const before = {
      start: from,
      content,
      determiner: null,
      country: nation,
      countryAt: nation.at,
      organization: null,
      organizationAt: -1,
      qualifiers: [],
    }
    return draft(from, end, {
      form: 'OFFICE',
      kind: 'PERSON',
      country: nation.country,
      offices: [officeOf(view, role, before)],
    })
  })
}
