/** Persons under one office that a state has once, of whom only one can hold that of the issuing country: "President A and President B". */
import { COUNTRY_WORDS } from '../country-names.ts'
import type { Doc } from '../doc.ts'
import type { Mention, OfficePhrase } from '../mention.ts'
import { nameWords } from './name-clusters.ts'
import type { TitleContext } from './title-context.ts'

/** Offices of which a state has one. */
const SINGLE = /^(?:president|vice president|prime minister|first lady)$/i

interface Holder {
  readonly mentions: Mention[]
}

/**
 * Makes the test whether the person of a mention holds an office of another country than `home`, by the other persons of
 * the text who bear it: the one of whom the text speaks least beside foreign countries is at home. Reads `sentences`,
 * `tokens` and `mentions`.
 */
export function createRivalFinder(
  doc: Doc,
  home: string | null,
  title: TitleContext,
): (mention: Mention, office: OfficePhrase) => boolean {
  const mentions = doc.get('mentions')
  const stated = new Set(mentions.filter((mention) => statesCountry(mention, title)).map(familyOf))
  const holders = new Map<string, Map<string, Holder>>()
  for (const mention of mentions) {
    for (const office of mention.offices) {
      if (
        mention.name === null ||
        stated.has(familyOf(mention)) ||
        office.country !== null ||
        office.organization !== null
      )
        continue
      const role = office.role.toLowerCase()
      if (!SINGLE.test(role)) continue
      const people = holders.get(role) ?? new Map<string, Holder>()
      holders.set(role, people)
      const family = familyOf(mention)
      const holder = people.get(family) ?? { mentions: [] }
      people.set(family, holder)
      holder.mentions.push(mention)
    }
  }
  const foreign = new Map<string, ReadonlySet<string>>()
  for (const [role, people] of holders) foreign.set(role, abroad(doc, people, home))
  return (mention, office) =>
    home !== null && mention.name !== null && (foreign.get(office.role.toLowerCase())?.has(familyOf(mention)) ?? false)
}

function familyOf({ name }: Mention): string {
  return nameWords(name ?? '').at(-1) ?? ''
}

function statesCountry({ name, offices }: Mention, title: TitleContext): boolean {
  if (name === null) return false
  return [...offices, ...(title.officesOf(name) ?? [])].some(({ country }) => country !== null)
}

/** Families of those who hold the office elsewhere. */
function abroad(doc: Doc, people: ReadonlyMap<string, Holder>, home: string | null): ReadonlySet<string> {
  if (people.size < 2) return new Set()
  const ranked = [...people]
    .map(([family, { mentions }]) => ({ family, mentions, distance: distanceOf(doc, mentions, home) }))
    .sort((a, b) => a.distance - b.distance || a.mentions[0]!.index - b.mentions[0]!.index)
  const sentencesOfFirst = new Set(ranked[0]!.mentions.map(({ sentence }) => sentence))
  // A predecessor bears the title as well, but is neither named beside foreign countries nor met.
  return new Set(
    ranked
      .slice(1)
      .filter(
        ({ mentions, distance }) => distance > 0 || mentions.some(({ sentence }) => sentencesOfFirst.has(sentence)),
      )
      .map(({ family }) => family),
  )
}

/** Above zero where the sentences name foreign countries more than the home country, per mention. */
function distanceOf(doc: Doc, mentions: readonly Mention[], home: string | null): number {
  const tokens = doc.get('tokens')
  let sum = 0
  for (const { sentence } of mentions) {
    const { firstToken, endToken } = doc.get('sentences')[sentence]!
    let foreign = false
    let own = false
    for (let at = firstToken; at < endToken; at++) {
      const country = COUNTRY_WORDS.match(tokens, at, endToken)?.value.country ?? null
      if (country !== null && country !== home) foreign = true
      if (country !== null && country === home) own = true
    }
    sum += Number(foreign) - Number(own)
  }
  return sum / mentions.length
}
