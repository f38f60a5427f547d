/** The entity of an office that stands alone: its named holder, else the office itself. */
import { foldName } from '../../model/fold-name.ts'
import { COUNTRY_NAMES } from '../country-names.ts'
import type { Doc } from '../doc.ts'
import type { Mention } from '../mention.ts'
import type { EntityTable } from './entity-table.ts'
import { openCountry } from './named-bodies.ts'
import type { OwnerOf } from './named-persons.ts'
import { type Candidate, findHolder, type OfficeContext } from './office-reference.ts'

/** Entity index; opens an entity named by the office where nobody holds it. */
export function resolveOffice(
  doc: Doc,
  mention: Mention,
  table: EntityTable,
  candidates: readonly Candidate[],
  ownerOf: OwnerOf,
  context: OfficeContext,
): number {
  const office = mention.offices[0]!
  const owner = ownerOf(mention, office)
  const definite = !/^(?:an?|another|one|some|any)$/.test(doc.get('tokens')[mention.firstToken]!.norm)
  const holder = definite ? findHolder(mention, office, owner, candidates, context) : null
  if (holder) return holder.entity.index
  const subject = definite && office.country === null && office.organization === null ? context.subject : null
  if (subject && subject.offices.length === 0 && owner.country !== null && owner.country === context.home) {
    subject.offices.push({ role: office.role, ...owner, evidence: { start: mention.start, end: mention.end } })
    return subject.index
  }
  if (/^(?:(?:senior|top) )?official$/i.test(office.role) && office.country)
    return openCountry(table, office.country, COUNTRY_NAMES.get(office.country) ?? office.country).index
  const stated = office.country ?? (office.organization === null ? owner.country : null)
  const body = office.organization ?? (stated ? COUNTRY_NAMES.get(stated) : undefined)
  const name = body
    ? office.organization
      ? `${body} ${office.role}`
      : `${capitalise(office.role)} of ${body}`
    : office.role
  const entity = table.open(`office ${foldName(name)}`, {
    kind: 'PERSON',
    name,
    country: office.country ?? owner.country,
  })
  // "the presidents of Peru and Chile": "Chile" alone is no name of its president.
  if (mention.text.toLowerCase().includes(office.role.toLowerCase()))
    entity.aliases.add(mention.text.replace(/^(?:the|an?)\s+/i, '').replace(/\s+/g, ' '))
  return entity.index
}

function capitalise(role: string): string {
  return role.replace(/(?<![\p{L}'’-])\p{Ll}(?=\p{L}{3})/gu, (letter) => letter.toUpperCase())
}
