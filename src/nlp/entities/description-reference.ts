/** "the government", "senior officials", "the council": what a description names elsewhere in the text, else a group of its own. */
import { foldName } from '../../model/fold-name.ts'
import type { Mention } from '../mention.ts'
import type { EntityTable } from './entity-table.ts'
import type { ReferenceContext } from './sentence-mentions.ts'

const GOVERNMENT = /\b(?:government|authorities|regime|administration|leadership)$/i

/**
 * A group stands for itself; "the government" is that of the country named last, "the delegation" that of the last country
 * whose delegation the text tells of, else of `home`, the country whose body issues the text.
 */
export function resolveDescription(
  mention: Mention,
  context: ReferenceContext,
  table: EntityTable,
  home: string | null,
): number {
  const { mentions, referents, entities } = context
  if (mention.kind === 'ORGANIZATION' && GOVERNMENT.test(mention.text)) {
    for (let at = mention.index - 1; at >= 0 && mention.sentence - mentions[at]!.sentence <= 2; at--) {
      const entity = mentions[at]!.kind === 'COUNTRY' ? entities[referents[at]![0] ?? -1] : undefined
      if (entity?.kind === 'COUNTRY') return entity.index
    }
  }
  const host =
    OFFICIALS.test(mention.name ?? mention.text) && mention.country === null ? hostCountry(mention, context) : undefined
  if (host !== undefined) return host
  const sender = DELEGATION.test(mention.text) ? senderOf(mention, context, home) : undefined
  if (sender !== undefined) return sender
  const body = mention.kind === 'ORGANIZATION' ? namedBody(mention, mentions) : undefined
  if (body) return referents[body.index]![0]!
  const name = (mention.name ?? mention.text).replace(/^(?:the|an?|some|these|those)\s+/i, '').replace(/\s+/g, ' ')
  return table.open(`group ${foldName(name)}`, { kind: mention.kind ?? 'GROUP', name, country: mention.country }).index
}

/** Officials without a word of whose they are. */
const OFFICIALS =
  /^(?:the |an? |several |other |some |(?:wide )?(?:number|range|series) of |high[- ]ranking |high-level |senior |top |key |local |cabinet |government )*(?:officials|ministers|government (?:representatives|leaders|counterparts))$/i

/** "In his visit to Uzbekistan ... he met senior officials": those of the only country to which the sentence sends him. */
function hostCountry(mention: Mention, context: ReferenceContext): number | undefined {
  const { tokens, referents, entities } = context
  const hosts = (context.bySentence.get(mention.sentence) ?? []).filter(
    ({ kind, form, modifier, index, firstToken }) =>
      kind === 'COUNTRY' &&
      form === 'NAME' &&
      !modifier &&
      index < mention.index &&
      /^(?:in|to)$/.test(tokens[firstToken - 1]?.norm ?? ''),
  )
  const host = new Set(hosts.flatMap(({ index }) => referents[index] ?? []))
  return host.size === 1 && entities[[...host][0]!]!.kind === 'COUNTRY' ? [...host][0] : undefined
}

const DELEGATION = /^the (?:[a-z-]+ )?delegation$/i

function senderOf(
  mention: Mention,
  { mentions, referents, entities }: ReferenceContext,
  home: string | null,
): number | undefined {
  for (let at = mention.index - 1; at >= 0; at--) {
    const { kind, form, text } = mentions[at]!
    if (kind === 'COUNTRY' && form === 'NAME' && /\bdelegation$/i.test(text)) return referents[at]![0]
  }
  return home === null ? undefined : entities.find(({ kind, country }) => kind === 'COUNTRY' && country === home)?.index
}

/** In sentences. */
const FARTHEST_BODY = 20
const BODY_WORD =
  /^(?:the )?(group|movement|organi[sz]ation|bloc|alliance|agency|union|council|committee|commission|ministry|department|company|bank|court|parliament|party|police|army|military|navy|senate|congress)$/i
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
