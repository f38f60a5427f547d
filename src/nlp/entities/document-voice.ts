/** Who is meant by "I" and "we" outside quotations: the author, the issuing country, the sides of a joint statement. */
import { foldName } from '../../model/fold-name.ts'
import { COUNTRY_NAMES } from '../country-names.ts'
import type { Doc } from '../doc.ts'
import type { Mention, OfficePhrase } from '../mention.ts'
import { findAuthor } from './document-author.ts'
import type { EntityTable, OpenEntity } from './entity-table.ts'
import type { Voice } from './first-person.ts'
import type { IssuingBody } from './issuing-body.ts'
import { nameWords } from './name-clusters.ts'
import { openCountry } from './named-bodies.ts'
import type { Candidate } from './office-reference.ts'
import type { TitleContext } from './title-context.ts'

/** Reads the title, the lines above the text and what they say of offices; may open entities. */
export function readVoice(
  doc: Doc,
  table: EntityTable,
  candidates: readonly Candidate[],
  issuer: IssuingBody,
  title: TitleContext,
): Voice {
  const countryOf = (code: string): number => openCountry(table, code, COUNTRY_NAMES.get(code)!).index
  if (/^joint\b/i.test(doc.document.title ?? '')) {
    const sides = new Set([...(issuer.country ? [issuer.country] : []), ...title.countries])
    return { author: null, community: sides.size > 1 ? [...sides].map(countryOf) : [] }
  }
  const signer = findAuthor(doc, title)
  const author = signer === null ? null : authorOf(signer, table, candidates)
  if (issuer.country) return { author: author?.index ?? null, community: [countryOf(issuer.country)] }
  const office = [...(author?.offices ?? []), ...(signer?.offices ?? [])].find(
    ({ country, organization }) => country !== null || organization !== null,
  )
  const body = office === undefined ? undefined : bodyOfOffice(office, table)
  return { author: author?.index ?? null, community: body ? [body.index] : [] }
}

/** The entity of the one who signs; the title may be the only place that names them. */
function authorOf(signer: Mention, table: EntityTable, candidates: readonly Candidate[]): OpenEntity {
  const words = nameWords(signer.name!)
  const known = candidates.find(({ entity }) => nameWords(entity.name).at(-1) === words.at(-1))
  if (known) return known.entity
  return table.open(`person ${words.join(' ')} author`, { kind: 'PERSON', name: signer.name!, country: null })
}

function bodyOfOffice(
  { country, organization }: Pick<OfficePhrase, 'country' | 'organization'>,
  table: EntityTable,
): OpenEntity | undefined {
  if (organization === null)
    return country === null ? undefined : openCountry(table, country, COUNTRY_NAMES.get(country)!)
  return table.open(`organization ${foldName(organization)}`, { kind: 'ORGANIZATION', name: organization, country })
}
