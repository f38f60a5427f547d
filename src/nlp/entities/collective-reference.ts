/** "both sides", "the two leaders", "the two countries": the actors of the last encounter. */
import type { Mention } from '../mention.ts'
import type { OpenEntity } from './entity-table.ts'
import { coordinated, counterparts, distinct, inSentence, type ReferenceContext } from './sentence-mentions.ts'

const FAR = 12
const NUMBERS: ReadonlyMap<string, number> = new Map([
  ['both', 2],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
])

const ANY_PERSON =
  /^(?:leaders|officials|men|women|counterparts|principals|participants|rivals|diplomats|negotiators|officers|heads|chiefs)$/

/** Entity indexes; empty where it stays unresolved. */
export function resolveCollective(context: ReferenceContext, mention: Mention): readonly number[] {
  const words = context.tokens.slice(mention.firstToken, mention.endToken).map(({ norm }) => norm)
  const stated = words.map((word) => NUMBERS.get(word)).find((number) => number !== undefined)
  const count = stated ?? 2
  const noun = words.at(-1)!
  const principals = principalsFor(context, mention, stated ?? null, noun)
  if (principals.length > 1) return principals
  if (mention.kind === 'COUNTRY') return lastCountries(context, mention, count)
  if (mention.kind === 'PERSON') {
    const persons = lastPersons(context, mention, count, noun)
    return persons.length > 0 || stated !== undefined ? persons : lastCompany(context, mention)
  }
  return lastSides(context, mention, count)
}

/** Those who meet in the lead of a readout, where the words can mean them: by number, by office, or by their countries. */
function principalsFor(
  context: ReferenceContext,
  mention: Mention,
  count: number | null,
  noun: string,
): readonly number[] {
  const { principals, entities } = context
  if (principals.length < 2 || (count !== null && count !== principals.length)) return []
  if (mention.kind === 'PERSON') {
    const role = roleOf(noun)
    return principals.every((person) => fitsRole(entities[person]!, role)) ? principals : []
  }
  if (mention.kind === null) return /^(?:sides|parties)$/.test(noun) ? principals : []
  const here = inSentence(context, mention.sentence, mention)
  if (principals.length !== 2 || pairedCountries(context, here).length > 0) return []
  const codes = new Set(principals.map((person) => countryOf(entities[person]!)))
  const countries = entities.filter(({ kind, country }) => kind === 'COUNTRY' && codes.has(country))
  return countries.length === codes.size ? countries.map(({ index }) => index) : []
}

/** "Leaders also met ...": the countries that were subject together in one of the two sentences before. */
function lastCompany(context: ReferenceContext, mention: Mention): readonly number[] {
  for (let back = 1; back <= 2; back++) {
    const found = inSentence(context, mention.sentence - back, null)
    const company = coordinated(context, found)
    if (company.length > 1 && company.every((index) => context.entities[index]!.kind === 'COUNTRY')) return company
  }
  return []
}

/** Countries that the text named side by side last; else those of the last persons. */
function lastCountries(context: ReferenceContext, mention: Mention, count: number): readonly number[] {
  for (let back = 0; back <= FAR; back++) {
    const found = inSentence(context, mention.sentence - back, back === 0 ? mention : null)
    const paired = pairedCountries(context, found)
    if (paired.length === count) return paired
    const named = distinct(context, found.filter(isCountryLike), 'COUNTRY')
    if (named.length >= count) return named.slice(0, count)
  }
  const persons = lastPersons(context, mention, count, '')
  const own = persons.flatMap((person) => {
    const country = context.entities[person]!.offices.find((office) => office.country !== null)?.country
    return context.entities
      .filter((entity) => entity.kind === 'COUNTRY' && entity.country === country && country !== undefined)
      .map(({ index }) => index)
  })
  return new Set(own).size === count ? [...new Set(own)] : []
}

function isCountryLike(mention: Mention): boolean {
  return mention.kind === 'COUNTRY' || mention.form === 'COLLECTIVE'
}

/** "minister" of "ministers"; null for nouns that any person may be. */
function roleOf(noun: string): string | null {
  return noun === '' || ANY_PERSON.test(noun) ? null : noun.replace(/ies$/, 'y').replace(/s$/, '')
}

function fitsRole({ offices }: OpenEntity, role: string | null): boolean {
  return role === null || offices.some((office) => office.role.toLowerCase().includes(role))
}

function lastPersons(context: ReferenceContext, mention: Mention, count: number, noun: string): readonly number[] {
  const role = roleOf(noun)
  const fits = (index: number): boolean => fitsRole(context.entities[index]!, role)
  const gathered: number[] = []
  for (let back = 0; back <= FAR; back++) {
    const found = inSentence(context, mention.sentence - back, back === 0 ? mention : null)
    const persons = distinct(context, found, 'PERSON').filter(fits)
    if (persons.length >= count) return persons.slice(0, count)
    for (const person of persons) if (!gathered.includes(person)) gathered.push(person)
    if (back > 0 && gathered.length >= count) return gathered.slice(0, count)
  }
  return []
}

/** Sides are two countries where the text sets two against each other last, else the two people who met. */
function lastSides(context: ReferenceContext, mention: Mention, count: number): readonly number[] {
  for (let back = 0; back <= FAR; back++) {
    const found = inSentence(context, mention.sentence - back, back === 0 ? mention : null)
    const earlier = found.find(
      (other) => other.form === 'COLLECTIVE' && (context.referents[other.index] ?? []).length === count,
    )
    const countries = pairedCountries(context, found)
    if (countries.length === count) return countries
    if (earlier) return context.referents[earlier.index]!
    const persons = facing(
      context,
      distinct(
        context,
        found.filter(({ modifier }) => !modifier),
        'PERSON',
      ),
    )
    if (persons.length >= count && back > 0) return persons.slice(0, count)
    if (back === 0) continue
    const pair = counterparts(context, found)
    if (count === 2 && pair.length === 2) return pair
  }
  return lastCountries(context, mention, count)
}

/** "India and Pakistan", "between India and Pakistan". */
function pairedCountries(context: ReferenceContext, mentions: readonly Mention[]): readonly number[] {
  for (const [at, first] of mentions.entries()) {
    const second = mentions[at + 1]
    if (first.kind !== 'COUNTRY' || second?.kind !== 'COUNTRY' || first.country === second.country) continue
    const between = context.tokens.slice(first.endToken, second.firstToken).map(({ norm }) => norm)
    if (between.join(' ') === 'and')
      return [...(context.referents[first.index] ?? []), ...(context.referents[second.index] ?? [])]
  }
  return []
}

/** Persons of different countries, the first of each. */
export function facing(context: Pick<ReferenceContext, 'entities'>, persons: readonly number[]): readonly number[] {
  const seen = new Set<string>()
  return persons.filter((person) => {
    const country = countryOf(context.entities[person]!) ?? `#${person}`
    if (seen.has(country)) return false
    seen.add(country)
    return true
  })
}

function countryOf(entity: OpenEntity): string | null {
  return entity.country ?? entity.offices.find(({ country }) => country !== null)?.country ?? null
}
