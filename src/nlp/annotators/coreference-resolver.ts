/** Which mentions stand for one actor, by ordered sieves: names first, then offices, then pronouns and collectives in order of text. */
import { foldName } from '../../model/fold-name.ts'
import type { Annotator } from '../annotator.ts'
import { COUNTRY_NAMES } from '../country-names.ts'
import type { Doc } from '../doc.ts'
import { resolveCollective } from '../entities/collective-reference.ts'
import { closeEntities, createEntityTable, type EntityTable, type OpenEntity } from '../entities/entity-table.ts'
import { findIssuingBody, type IssuingBody } from '../entities/issuing-body.ts'
import { clusterNames } from '../entities/name-clusters.ts'
import { createOwnerFinder, type Owner } from '../entities/office-owner.ts'
import { type Candidate, findHolder } from '../entities/office-reference.ts'
import { type ReferenceContext, resolvePronoun } from '../entities/pronoun-reference.ts'
import { isQuoted } from '../entities/quoted-spans.ts'
import { readTitle } from '../entities/title-context.ts'
import type { Mention, OfficePhrase } from '../mention.ts'

export const coreferenceResolver: Annotator = {
  name: 'coreference-resolver',
  requires: ['blocks', 'sentences', 'tokens', 'mentions'],
  assigns: ['coreference'],
  annotate(doc) {
    const mentions = doc.get('mentions')
    const table = createEntityTable()
    const referents: (readonly number[])[] = mentions.map(() => [])
    const title = readTitle(doc)
    const issuer = findIssuingBody(doc, title)
    const ownerOf = createOwnerFinder(doc, issuer, title)
    const candidates = namePersons(doc, table, referents, ownerOf)
    nameOthers(doc, table, referents, issuer)
    const context: ReferenceContext = {
      mentions,
      bySentence: Map.groupBy(mentions, ({ sentence }) => sentence),
      tokens: doc.get('tokens'),
      entities: table.entities,
      referents,
      issuer,
      quoted: isQuoted(doc),
    }
    for (const mention of mentions) {
      if (mention.form === 'OFFICE')
        referents[mention.index] = [resolveOffice(doc, mention, table, candidates, ownerOf)]
      else if (mention.form === 'PRONOUN') {
        referents[mention.index] = resolvePronoun(context, mention)
        learnGender(mention, referents, table)
      } else if (mention.form === 'COLLECTIVE') referents[mention.index] = resolveCollective(context, mention)
      else if (mention.form === 'DESCRIPTION') referents[mention.index] = [resolveDescription(mention, context, table)]
    }
    doc.set('coreference', { entities: closeEntities(table), referents })
  },
}

type OwnerOf = (mention: Mention, office: OfficePhrase) => Owner

function namePersons(doc: Doc, table: EntityTable, referents: (readonly number[])[], ownerOf: OwnerOf): Candidate[] {
  const mentions = doc.get('mentions')
  return clusterNames(mentions).map((cluster) => {
    const entity = table.open(`person ${cluster.words.join(' ')} ${cluster.mentions[0]}`, {
      kind: 'PERSON',
      name: cluster.name,
      country: null,
    })
    for (const form of cluster.forms) entity.aliases.add(form)
    for (const index of cluster.mentions) {
      const mention = mentions[index]!
      referents[index] = [entity.index]
      entity.gender ??= mention.gender
    }
    // What the words say comes before what the surroundings suggest.
    const stated = cluster.mentions.flatMap((index) =>
      mentions[index]!.offices.map((office) => ({ mention: mentions[index]!, office })),
    )
    const open = ({ office }: { office: OfficePhrase }): number =>
      office.country === null && office.organization === null ? 1 : 0
    for (const { mention, office } of [...stated].sort((a, b) => open(a) - open(b))) {
      // An office without a country is taken to be of the country that another of the person's offices states.
      const known =
        open({ office }) === 0
          ? undefined
          : (entity.offices.find((held) => sameRole(held.role, office.role)) ??
            entity.offices.find((held) => held.country !== null && held.organization === null))
      const owner = known ?? ownerOf(mention, office)
      entity.offices.push({
        role: office.role,
        country: owner.country,
        organization: owner.organization,
        evidence: { start: office.start, end: mention.end },
      })
    }
    return { entity, mentions: cluster.mentions }
  })
}

function sameRole(a: string, b: string): boolean {
  const [left, right] = [a.toLowerCase(), b.toLowerCase()]
  return left === right || left.startsWith(`${right} `) || left.endsWith(` ${right}`)
}

function nameOthers(doc: Doc, table: EntityTable, referents: (readonly number[])[], issuer: IssuingBody): void {
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

function openCountry(table: EntityTable, country: string | null, name: string): OpenEntity {
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
  const known = table.find(key) ?? (ACRONYM.test(name) ? bodyOfInitials(doc, table, mention, referents) : undefined)
  if (!known) return table.open(key, { kind: 'ORGANIZATION', name, country: mention.country })
  table.addKey(key, known)
  if (name !== known.name) known.aliases.add(name)
  return known
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

function resolveOffice(
  doc: Doc,
  mention: Mention,
  table: EntityTable,
  candidates: readonly Candidate[],
  ownerOf: OwnerOf,
): number {
  const office = mention.offices[0]!
  const owner = ownerOf(mention, office)
  const definite = !/^(?:an?|another|one|some|any)$/.test(doc.get('tokens')[mention.firstToken]!.norm)
  const holder = definite ? findHolder(mention, office, owner, candidates) : null
  if (holder) return holder.entity.index
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
  entity.aliases.add(mention.text.replace(/^(?:the|an?)\s+/i, '').replace(/\s+/g, ' '))
  return entity.index
}

function capitalise(role: string): string {
  return role.replace(/(?<![\p{L}'’-])\p{Ll}(?=\p{L}{3})/gu, (letter) => letter.toUpperCase())
}

const GOVERNMENT = /\b(?:government|authorities|regime|administration|leadership)$/i

/** A group stands for itself; "the government" is that of the country named last. */
function resolveDescription(
  mention: Mention,
  { mentions, referents, entities }: ReferenceContext,
  table: EntityTable,
): number {
  if (mention.kind === 'ORGANIZATION' && GOVERNMENT.test(mention.text)) {
    for (let at = mention.index - 1; at >= 0 && mention.sentence - mentions[at]!.sentence <= 2; at--) {
      const entity = mentions[at]!.kind === 'COUNTRY' ? entities[referents[at]![0] ?? -1] : undefined
      if (entity?.kind === 'COUNTRY') return entity.index
    }
  }
  const body = mention.kind === 'ORGANIZATION' ? namedBody(mention, mentions) : undefined
  if (body) return referents[body.index]![0]!
  const name = mention.text.replace(/^(?:the|an?|some|these|those)\s+/i, '').replace(/\s+/g, ' ')
  return table.open(`group ${foldName(name)}`, { kind: mention.kind ?? 'GROUP', name, country: mention.country }).index
}

/** In sentences. */
const FARTHEST_BODY = 20
const BODY_WORD =
  /^the (group|movement|organi[sz]ation|bloc|alliance|agency|union|council|committee|commission|ministry|department|company|bank|court|parliament|party)$/i
const ANY_BODY = /^(?:group|movement|organi[sz]ation|bloc|alliance)$/i

/** "the council", "the group": the body named last that is called so, or might be. */
function namedBody(mention: Mention, mentions: readonly Mention[]): Mention | undefined {
  const word = BODY_WORD.exec(mention.text)?.[1]?.toLowerCase()
  if (!word) return undefined
  for (let at = mention.index - 1; at >= 0; at--) {
    const { form, kind, name, sentence } = mentions[at]!
    if (form !== 'NAME' || kind !== 'ORGANIZATION') continue
    const near = mention.sentence - sentence
    if (near > FARTHEST_BODY) return undefined
    if (name!.toLowerCase().includes(word) || (near <= 2 && ANY_BODY.test(word))) return mentions[at]
  }
  return undefined
}

/** "Deputy Secretary Sherman ... She" teaches that she is a woman. */
function learnGender(mention: Mention, referents: readonly (readonly number[])[], table: EntityTable): void {
  const [only, ...more] = referents[mention.index] ?? []
  if (only === undefined || more.length > 0 || mention.gender === null || mention.gender === 'NEUTER') return
  table.entities[only]!.gender ??= mention.gender
}
