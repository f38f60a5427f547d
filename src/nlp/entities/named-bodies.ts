/** Opens an entity for each country and organisation named in a document; abbreviations join their full names. */
import { foldName } from '../../model/fold-name.ts'
import { COUNTRY_NAMES, COUNTRY_WORDS } from '../country-names.ts'
import type { Doc } from '../doc.ts'
import type { Mention } from '../mention.ts'
import { phraseWords } from '../mentions/phrase-index.ts'
import type { EntityTable, OpenEntity } from './entity-table.ts'
import type { IssuingBody } from './issuing-body.ts'

/** Writes the `referents` of countries and bodies; the issuing country has an entity even where nothing names it. */
export function nameOthers(doc: Doc, table: EntityTable, referents: (readonly number[])[], issuer: IssuingBody): void {
  for (const mention of doc.get('mentions')) {
    if (mention.form !== 'NAME' || mention.kind === 'PERSON' || mention.name === null) continue
    referents[mention.index] = [
      mention.kind === 'COUNTRY'
        ? openCountry(table, mention.country, mention.name).index
        : openBody(doc, table, mention, referents).index,
    ]
  }
  if (issuer.country) openCountry(table, issuer.country, COUNTRY_NAMES.get(issuer.country)!)
}

/** The entity of a country, by its code, or by its name where it has none. */
export function openCountry(table: EntityTable, country: string | null, name: string): OpenEntity {
  return table.open(`country ${country ?? foldName(name)}`, { kind: 'COUNTRY', name, country })
}

function openBody(
  doc: Doc,
  table: EntityTable,
  mention: Mention,
  referents: readonly (readonly number[])[],
): OpenEntity {
  const name = mention.name!
  const key = `organization ${foldName(name)}`
  const institution = institutionKey(name, mention.country)
  const known =
    table.find(key) ??
    (institution === null ? undefined : table.find(institution)) ??
    (ACRONYM.test(name) ? bodyOfInitials(doc, table, mention, referents) : undefined)
  if (!known) {
    const opened = table.open(key, { kind: 'ORGANIZATION', name, country: mention.country })
    if (institution === null) return opened
    table.addKey(institution, opened)
    // "Chile's Supreme Court" is called "the Supreme Court" further on.
    const short = /^.+['’]s? (\p{Lu}.*)$/u.exec(name)?.[1]
    if (short && !table.find(`organization ${foldName(short)}`)) table.addKey(`organization ${foldName(short)}`, opened)
    return opened
  }
  table.addKey(key, known)
  if (name !== known.name) known.aliases.add(name)
  return known
}

/** One key for "Parliament of Chile", "Chile's parliament" and "the Chilean parliament"; null for names without a country word. */
function institutionKey(name: string, country: string | null): string | null {
  if (country === null) return null
  const words = phraseWords(name).filter(({ norm }) => norm !== "'s")
  const first = COUNTRY_WORDS.match(words, 0, words.length)
  const noun = (part: readonly { readonly norm: string }[]): string => part.map(({ norm }) => norm).join(' ')
  if (first?.value.country === country && first.end < words.length)
    return `institution ${country} ${noun(words.slice(first.end))}`
  const of = words.findIndex(({ norm }) => norm === 'of')
  for (let at = of + 1; of > 0 && at < Math.min(words.length, of + 3); at++) {
    const last = COUNTRY_WORDS.match(words, at, words.length)
    if (last?.value.country === country && last.end === words.length)
      return `institution ${country} ${noun(words.slice(0, of))}`
  }
  return null
}

const ACRONYM = /^\p{Lu}[\p{L}\p{N}-]{1,9}$/u

/** The body whose name stands right before the brackets, or whose initials these are: "Arab Youth League (AYL)". */
function bodyOfInitials(
  doc: Doc,
  table: EntityTable,
  mention: Mention,
  referents: readonly (readonly number[])[],
): OpenEntity | undefined {
  const previous = doc.get('mentions')[mention.index - 1]
  const bracketed =
    doc.get('tokens')[mention.firstToken - 1]?.norm === '(' && previous?.endToken === mention.firstToken - 1
  const before =
    bracketed && previous.kind === 'ORGANIZATION' && previous.form === 'NAME'
      ? referents[previous.index]![0]
      : undefined
  if (before !== undefined) return table.entities[before]
  return table.entities.find((entity) => entity.kind === 'ORGANIZATION' && initialsOf(entity.name) === mention.name)
}

/** "UNSC" of "United Nations Security Council"; small words do not count. */
function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('')
}
