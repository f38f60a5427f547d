/** Persons with their offices, and lists that share a title. */
import type { Token } from '../token.ts'
import { readApposedName, readAppositionAfter } from './apposition.ts'
import { type Draft, draft } from './draft.ts'
import { officesOf, ownedBy, readOwner } from './office-phrase.ts'
import { genderOf, readName } from './person-name.ts'
import type { Premodifiers } from './premodifiers.ts'
import { type RolePhrase, readRole } from './role-phrase.ts'
import {
  bare,
  isCapital,
  isHonorific,
  isPossessiveEnd,
  isRoleNoun,
  isRolePlural,
  type SentenceView,
  tokenAt,
  wordsOf,
} from './sentence-view.ts'
import { readUnnamedOffice } from './unnamed-office.ts'

/** The mentions that begin with an honorific or a role at `at`; null where it is neither a title nor an office. */
export function readTitled(view: SentenceView, at: number, before: Premodifiers): readonly Draft[] | null {
  const roles: RolePhrase[] = []
  const honorifics: string[] = []
  let index = at
  for (;;) {
    const token = tokenAt(view, index)
    // "His Majesty King ..." begins with an honorific, "General Secretary ..." with a role.
    const courtesy = token !== undefined && isCourtesy(token)
    const role = courtesy ? null : readRole(view, index)
    if (token && /^(?:royal|imperial|serene)$/.test(token.norm) && isHonorific(tokenAt(view, index + 1))) index++
    else if (role) {
      roles.push(role)
      index = role.end
    } else if (token && isHonorific(token) && !(view.allCapitals && token.norm === 'he')) {
      honorifics.push(bare(token))
      index++
      // "His Highness, Crown Prince ...", "His Majesty the King".
      const next = tokenAt(view, index)?.norm
      if (courtesy && (next === ',' || next === 'the') && isTitle(view, index + 1)) index++
    } else if (roles.length > 0 && token?.norm === '/' && readRole(view, index + 1)) {
      // "High Representative/Vice-President": one person.
      index++
    } else if (
      roles.length > 0 &&
      token?.norm === 'and' &&
      roles.at(-1)!.plural === false &&
      readRole(view, index + 1) &&
      before.determiner !== 'a' &&
      before.determiner !== 'the'
    ) {
      // "Prime Minister and Foreign Minister Bettel" is one person; "the president and the minister" are two.
      const second = readRole(view, index + 1)!
      if (second.plural || readName(view, second.end, true) === null || readName(view, index, true) !== null) break
      roles.push(second)
      index = second.end
    } else break
  }
  const plural = roles.some((role) => role.plural)
  const name = readName(view, index, true)
  // Where every word has a capital, "Ministers Meet" is no list of names.
  if (plural && view.titleCase) return null
  if (name !== null && plural) return readList(view, index, roles, before)
  if (name !== null) return [person(view, index, name, roles, honorifics, before)]
  const apposed = roles.length > 0 && !plural ? readApposedName(view, index, before) : null
  if (apposed) return [person(view, apposed.at, apposed.end, roles, honorifics, before)]
  if (roles.length === 0) return null
  const titledAfter = plural ? null : readTitledApposition(view, index, before)
  if (titledAfter)
    return [person(view, titledAfter.at, titledAfter.end, [...roles, titledAfter.role], honorifics, before)]
  return readUnnamedOffice(view, index, roles, before)
}

/** "the Chairman of the Union, Prime Minister Karl Holm of Peru, said": a second office and the name between commas. */
function readTitledApposition(
  view: SentenceView,
  at: number,
  before: Premodifiers,
): { at: number; end: number; role: RolePhrase } | null {
  if (before.determiner !== 'the' || tokenAt(view, at)?.norm !== ',') return null
  const role = readRole(view, at + 1)
  const end = role && !role.plural ? readName(view, role.end, true) : null
  if (role === null || end === null) return null
  const close = readOwner(view, end)?.end ?? end
  const next = tokenAt(view, close + 1)
  return tokenAt(view, close)?.norm === ',' && (next?.pos === 'VERB' || next?.pos === 'AUX')
    ? { at: role.end, end, role }
    : null
}

/** Words that only precede a title: "His Majesty", "Her Royal Highness". */
function isCourtesy({ norm }: Token): boolean {
  return /^(?:majesty|excellency|highness|holiness|eminence|beatitude)$/.test(norm)
}

function isTitle(view: SentenceView, at: number): boolean {
  const token = tokenAt(view, at)
  return isCapital(token) && (isHonorific(token) || readRole(view, at) !== null)
}

function person(
  view: SentenceView,
  at: number,
  end: number,
  roles: readonly RolePhrase[],
  honorifics: readonly string[],
  before: Premodifiers,
): Draft {
  const offices = officesOf(view, roles, before)
  const owner = roles.length > 0 ? readOwner(view, end) : null
  const after = readAppositionAfter(view, owner?.end ?? end)
  const owned = offices.map((office) => ownedBy(office, owner))
  const words = [...honorifics, ...roles.map(({ noun }) => noun)]
  return draft(before.start, after?.end ?? owner?.end ?? end, {
    kind: 'PERSON',
    name: wordsOf(view, at, end),
    offices: [...owned, ...(after?.offices ?? [])],
    gender: genderOf(words),
    modifier: isPossessiveEnd(tokenAt(view, after?.end ?? owner?.end ?? end)),
  })
}

/** "Presidents A and B", "Foreign Ministers A of X and B of Y". */
function readList(
  view: SentenceView,
  at: number,
  roles: readonly RolePhrase[],
  before: Premodifiers,
): readonly Draft[] {
  const shared = officesOf(view, roles, before)
  const drafts: Draft[] = []
  let index = at
  let start = before.start
  for (;;) {
    while (isHonorific(tokenAt(view, index))) index++
    const end = readName(view, index, true)
    if (end === null) break
    const owner = readOwner(view, end)
    const offices = shared.map((office) => ownedBy(office, owner))
    const close = owner?.end ?? end
    drafts.push(
      draft(start, close, {
        kind: 'PERSON',
        name: wordsOf(view, index, end),
        offices,
        modifier: isPossessiveEnd(tokenAt(view, close)),
      }),
    )
    index = close
    if (tokenAt(view, index)?.norm === ',') index++
    if (tokenAt(view, index)?.norm === 'and') index++
    if (index === close || isRoleNoun(tokenAt(view, index)) || isRolePlural(tokenAt(view, index))) break
    start = index
  }
  return drafts
}
