/** Opens an entity for each person named in a document, with the offices that its words give them. */
import type { Doc } from '../doc.ts'
import type { EntityOffice, Mention, OfficePhrase } from '../mention.ts'
import type { EntityTable, OpenEntity } from './entity-table.ts'
import { clusterNames } from './name-clusters.ts'
import type { Owner } from './office-owner.ts'
import type { Candidate } from './office-reference.ts'
import type { TitleContext } from './title-context.ts'

/** Whose an office in a mention is. */
export type OwnerOf = (mention: Mention, office: OfficePhrase) => Owner

/** One entity for each cluster of names, in order of text; writes their `referents`. */
export function namePersons(
  doc: Doc,
  table: EntityTable,
  referents: (readonly number[])[],
  ownerOf: OwnerOf,
): Candidate[] {
  const mentions = doc.get('mentions')
  const blocks = doc.get('blocks')
  const sentences = doc.get('sentences')
  const isHeadline = ({ sentence }: Mention): boolean => blocks[sentences[sentence]!.block]?.kind === 'HEADLINE'
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
    const told = new Set<string>()
    entity.stated = stated.some(({ office }) => office.country !== null)
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
      // Told again and again it is one office; but what the headline says is no evidence.
      const key = [office.role, owner.country, owner.organization, isHeadline(mention)].join('|')
      if (told.has(key)) continue
      told.add(key)
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

/** Offices that one person at a time holds for a state. */
const UNIQUE =
  /^(?:president|prime minister|foreign minister|vice president|king|queen|chancellor|foreign secretary|secretary of state)$/i

/**
 * Of several persons to whom an office of the issuing country fell because nothing else was said, the one in the title,
 * else the first, keeps it; whose the others' is stays open.
 */
export function settleRivals(candidates: readonly Candidate[], home: string, title: TitleContext): void {
  const holders = new Map<string, OpenEntity[]>()
  for (const { entity } of candidates) {
    for (const role of new Set(entity.offices.filter(({ country }) => country === home).map(roleKey)))
      if (UNIQUE.test(role)) holders.set(role, [...(holders.get(role) ?? []), entity])
  }
  for (const [role, rivals] of holders) {
    const owner = rivals.find(({ name }) => title.officesOf(name) !== null) ?? rivals[0]
    for (const rival of rivals) {
      if (rival === owner || rival.stated) continue
      rival.offices.forEach((office, at) => {
        if (roleKey(office) === role) rival.offices[at] = { ...office, country: null }
      })
    }
  }
}

function roleKey({ role }: EntityOffice): string {
  return role.toLowerCase()
}

function sameRole(a: string, b: string): boolean {
  const [left, right] = [a.toLowerCase(), b.toLowerCase()]
  return left === right || left.startsWith(`${right} `) || left.endsWith(` ${right}`)
}
