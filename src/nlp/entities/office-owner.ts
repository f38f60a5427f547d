/** Whose an office is where its own words do not say: one country's alone, the issuing country's, or that of the text around. */
import { COUNTRY_WORDS } from '../country-names.ts'
import type { Doc } from '../doc.ts'
import { isNewsMedium } from '../lexicon/news-media.ts'
import { STATE_ROLES } from '../lexicon/role-words.ts'
import type { Mention, OfficePhrase } from '../mention.ts'
import { canBelongTo, type IssuingBody, nationalOffice } from './issuing-body.ts'
import { familyOf } from './name-clusters.ts'
import { createRivalFinder } from './rival-holders.ts'
import type { TitleContext } from './title-context.ts'
import { toldOffices } from './told-offices.ts'

export interface Owner {
  readonly country: string | null
  readonly organization: string | null
}

/** Offices of a city, region, court or body: the country around is not theirs to represent. */
const LOCAL =
  /\b(?:mayor|governor|judge|justice|archbishop|bishop|cardinal|patriarch|attorney|prosecutor|magistrate|sheriff|lawmaker|legislator|mp|candidate|nominee|founder|executive|ceo|state (?:senator|representative))\b/i
/** Offices that belong to a state wherever they are named. */
const NATIONAL =
  /\b(?:minister|president|premier|chancellor|king|queen|emir|sultan|prince|princess|monarch|ambassador\S*|envoy|secretary|advis[eo]rs?|representative|taoiseach|undersecretary|commander|first lady|prime minister\S*|president-elect|vice-president|leader of the opposition)\b/i

/** Offices of the United States or Britain that smaller states have as well, in texts that name neither. */
const SHARED = /^(?:defen[cs]e secretary|secretary of (?:defen[cs]e|energy|commerce)|attorney general|house speaker)$/i

/** In sentences: what was named longer ago tells nothing of an office. */
const FARTHEST = 3

const SPOKES = /\b(?:spokes(?:person|man|woman)|press secretary)\b/i

/** Makes a function from an office in a mention to its owner. Reads `sentences`, `tokens` and `mentions`. */
export function createOwnerFinder(
  doc: Doc,
  issuer: IssuingBody,
  title: TitleContext,
): (mention: Mention, office: OfficePhrase) => Owner {
  const mentions = doc.get('mentions')
  const tokens = doc.get('tokens')
  const sentences = doc.get('sentences')
  const foreignInTitle = title.countries.filter((country) => country !== issuer.country)
  const stated = statedCountries(mentions)
  const holders = statedHolders(mentions)
  const partners = new Set([...stated.values()].filter((country) => country !== issuer.country))
  const toldOf = toldOffices(mentions, tokens)
  const isForeign = createRivalFinder(doc, issuer.country, title)
  return (mention, office) => {
    if (office.country !== null || office.organization !== null)
      return { country: office.country, organization: office.organization }
    if (SPOKES.test(office.role)) {
      if (/press secretary/i.test(office.role) && issuer.country === 'USA')
        return { country: 'USA', organization: 'White House' }
      return issuer.body ? { country: issuer.country, organization: issuer.body } : onlyNear(mention)
    }
    if (LOCAL.test(office.role) && !nationalOffice(office.role)) return owned(null)
    const inTitle = mention.name === null ? null : title.officesOf(mention.name)
    const named = inTitle?.find(({ country }) => country !== null)?.country
    if (named) return owned(named)
    const told = mention.name === null ? null : toldOf(mention.name, office.role)
    if (told !== null) return owned(told)
    if (/\bcounterparts?\b/i.test(mention.text)) return owned(near(mention, office))
    const national = nationalOffice(office.role)
    if (national && national !== issuer.country && SHARED.test(office.role) && !isNamed(national))
      return owned(near(mention, office) ?? national)
    // Britain has Secretaries of State as well.
    if (national && !(national === 'USA' && issuer.country === 'GBR')) return owned(national)
    if (issuer.country && canBelongTo(office, issuer.country)) {
      if (isForeign(mention, office)) return owned(abroad(mention, office))
      return owned(inTitle === null ? (visited(mention, office) ?? issuer.country) : issuer.country)
    }
    if (issuer.country && foreignInTitle.length === 1) return owned(foreignInTitle[0]!)
    return owned(NATIONAL.test(office.role) ? (near(mention, office) ?? fallback(mention, office)) : null)
  }

  function isNamed(country: string): boolean {
    return mentions.some((each) => countryOf(each) === country)
  }

  function owned(country: string | null): Owner {
    return { country, organization: null }
  }

  function fitting(country: string | null, office: OfficePhrase): country is string {
    return country !== null && canBelongTo(office, country)
  }

  /** True where the text gives the same office of this country to somebody else: a country has one foreign minister. */
  function isTaken(mention: Mention, country: string): boolean {
    const family = familyOf(mention.name ?? '')
    return mention.offices.some(({ role }) => {
      const held = holders.get(`${role.toLowerCase()} ${country}`)
      return held !== undefined && !held.has(family)
    })
  }

  /** Countries of the other persons of the sentence: whom somebody meets is mostly not of the same country. */
  function partnersOf(mention: Mention): ReadonlySet<string> {
    const found = new Set<string>()
    for (const step of [-1, 1]) {
      for (let at = mention.index + step; mentions[at]?.sentence === mention.sentence; at += step) {
        const other = mentions[at]!
        const country = other.kind === 'PERSON' && other.name !== null ? stated.get(familyOf(other.name)) : undefined
        if (country !== undefined && familyOf(mention.name ?? '') !== familyOf(other.name!)) found.add(country)
      }
    }
    return found
  }

  /** The same, of an office that is another country's than the issuer's. */
  function abroad(mention: Mention, office: OfficePhrase): string | null {
    return near(mention, { ...office, role: 'prime minister' }, issuer.country)
  }

  /** The country named nearest before in the sentence, then after it, then before it; never `home`. */
  function near(mention: Mention, office: OfficePhrase, home: string | null = null): string | null {
    const listed = listedBefore(mention, office) ?? listedAfter(mention, office)
    if (listed) return listed
    const { firstToken, endToken } = sentences[mention.sentence]!
    const others = partnersOf(mention)
    const fits = (country: string | null, held: OfficePhrase): country is string =>
      fitting(country, held) && country !== home && !others.has(country) && !isTaken(mention, country)
    // "Kenya would close the port to Ugandan cargo, Foreign Minister A warned": the sentence is about the speaker's country.
    if (tokens[mention.firstToken - 1]?.norm === ',') {
      let subject: string | null = null
      for (let at = mention.index - 1; at >= 0 && mentions[at]!.sentence === mention.sentence; at--) {
        const { kind, country } = mentions[at]!
        if (kind === 'COUNTRY' && fits(country, office)) subject = country
      }
      if (subject) return subject
    }
    for (let at = mention.firstToken - 1; at >= firstToken; at--) {
      const country = COUNTRY_WORDS.match(tokens, at, mention.firstToken)?.value.country ?? null
      if (fits(country, office)) return country
    }
    // "Foreign Minister X criticised Kenya": whom somebody acts upon is hardly their own country.
    const acts = tokens[mention.endToken]?.pos === 'VERB' && !SPEECH.has(tokens[mention.endToken]!.lemma)
    for (let at = mention.endToken; at < (acts ? mention.endToken : endToken); at++) {
      const country = COUNTRY_WORDS.match(tokens, at, endToken)?.value.country ?? null
      if (fits(country, office)) return country
    }
    for (let at = mention.index - 1; at >= 0 && mention.sentence - mentions[at]!.sentence <= FARTHEST; at--) {
      const country = countryOf(mentions[at]!)
      if (fits(country, office)) return country
    }
    return null
  }

  /** The one country or body named up to the end of the sentence; of several, or of none, any may speak. */
  function onlyNear(mention: Mention): Owner {
    const countries = new Set<string>()
    const bodies = new Set<string>()
    let first = mention.index
    while (first > 0 && mention.sentence - mentions[first - 1]!.sentence <= FARTHEST) first--
    for (let at = first; (mentions[at]?.sentence ?? Number.POSITIVE_INFINITY) <= mention.sentence; at++) {
      const each = mentions[at]!
      const country = countryOf(each)
      if (country !== null) countries.add(country)
      else if (each.kind === 'ORGANIZATION' && each.name !== null && !isNewsMedium(each.name)) bodies.add(each.name)
    }
    if (countries.size + bodies.size !== 1) return owned(null)
    const [country = null] = countries
    const [organization = null] = bodies
    return { country, organization }
  }

  /** "Ruritanian Foreign Minister A and Defence Minister B": a list goes on with the country it began with. */
  function listedBefore(mention: Mention, office: OfficePhrase): string | null {
    let before = mention
    for (;;) {
      const previous = mentions[before.index - 1]
      if (!previous || previous.sentence !== mention.sentence || previous.form !== 'NAME' || previous.kind !== 'PERSON')
        return null
      const gap = tokens
        .slice(previous.endToken, before.firstToken)
        .map(({ norm }) => norm)
        .join(' ')
      if (gap !== ',' && gap !== 'and' && gap !== ', and') return null
      const country = previous.offices.find((held) => held.country !== null)?.country ?? null
      if (country !== null) return fitting(country, office) ? country : null
      before = previous
    }
  }

  /** "Prime Minister A, Foreign Minister B and Israeli President C": different offices of one country that was named before. */
  function listedAfter(mention: Mention, office: OfficePhrase): string | null {
    const roles = new Set(mention.offices.map(({ role }) => role.toLowerCase()))
    for (let at = mention.index; ; at++) {
      const next = nextInList(mentions[at]!)
      if (!next || next.offices.some(({ role }) => roles.has(role.toLowerCase()))) return null
      const country = next.offices.find((held) => held.country !== null)?.country ?? null
      if (country !== null) {
        const named = mentions.some(
          ({ index, kind, country: other }) => index < mention.index && kind === 'COUNTRY' && other === country,
        )
        return named && fitting(country, office) ? country : null
      }
      for (const { role } of next.offices) roles.add(role.toLowerCase())
    }
  }

  /** The person whom nothing but a comma or "and" parts from the one before. */
  function nextInList({ index, sentence, endToken }: Mention): Mention | null {
    const next = mentions[index + 1]
    if (!next || next.sentence !== sentence || next.form !== 'NAME' || next.kind !== 'PERSON') return null
    const gap = tokens
      .slice(endToken, next.firstToken)
      .map(({ norm }) => norm)
      .join(' ')
    return gap === ',' || gap === 'and' || gap === ', and' ? next : null
  }

  /** "will travel to Cairo to meet with President ...", "... and Foreign Minister B": signs that the office is the other side's. */
  function visited(mention: Mention, office: OfficePhrase): string | null {
    const foreign = (country: string | null): boolean => country !== null && country !== issuer.country
    const listed = listedBefore(mention, office)
    if (listed && foreign(listed)) return listed
    const { firstToken, endToken } = sentences[mention.sentence]!
    const before = tokens.slice(firstToken, mention.firstToken)
    const next = mentions[mention.index + 1]
    const beside =
      next?.sentence === mention.sentence &&
      /^(?:and|,|, and)$/.test(
        tokens
          .slice(mention.endToken, next.firstToken)
          .map(({ norm }) => norm)
          .join(' '),
      ) &&
      next.offices.some((held) => !canBelongTo(held, issuer.country!))
    const met =
      /^(?:with|meet|on)$/.test(before.at(-1)?.lemma ?? '') &&
      before.slice(-4).some(({ lemma }) => lemma === 'meet' || lemma === 'call') &&
      (before.some(({ lemma }) => lemma === 'travel' || lemma === 'visit') || partners.size === 1)
    const homeward =
      tokens[mention.endToken]?.pos === 'PART' &&
      tokens
        .slice(mention.endToken, mention.endToken + 5)
        .some(({ lemma }, at, all) => lemma === 'visit' && all[at + 1]?.norm === 'to') &&
      namesHome(mention.endToken, endToken)
    return beside || met || homeward ? abroad(mention, office) : null
  }

  function namesHome(from: number, to: number): boolean {
    for (let at = from; at < Math.min(to, from + 8); at++)
      if (COUNTRY_WORDS.match(tokens, at, to)?.value.country === issuer.country) return true
    return false
  }

  function fallback(asked: Mention, office: OfficePhrase): string | null {
    const noun = office.role.toLowerCase().split(' ').at(-1)!
    if (!STATE_ROLES.has(noun) && !/minister/i.test(office.role)) return null
    const counts = new Map<string, number>()
    for (const mention of mentions) {
      const country = countryOf(mention)
      if (fitting(country, office) && !isTaken(asked, country)) counts.set(country, (counts.get(country) ?? 0) + 1)
    }
    const [best, second] = [...counts].sort((a, b) => b[1] - a[1])
    // Two countries named equally often say nothing.
    return best && best[1] > (second?.[1] ?? 0) ? best[0] : null
  }
}

const SPEECH = new Set('say tell add announce state declare warn note stress claim insist explain'.split(' '))

/** The country that the text's own words give each person, by folded family name. */
function statedCountries(mentions: readonly Mention[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const { kind, name, offices } of mentions) {
    if (kind !== 'PERSON' || name === null) continue
    const country = offices.find((office) => office.country !== null)?.country
    if (country) found.set(familyOf(name), country)
  }
  return found
}

/** Families of those to whom the text's own words give an office of a country. */
function statedHolders(mentions: readonly Mention[]): ReadonlyMap<string, ReadonlySet<string>> {
  const holders = new Map<string, Set<string>>()
  for (const { kind, name, offices } of mentions) {
    if (kind !== 'PERSON' || name === null) continue
    for (const { role, country } of offices) {
      if (country === null || !SOLE.test(role)) continue
      const key = `${role.toLowerCase()} ${country}`
      holders.set(key, (holders.get(key) ?? new Set()).add(familyOf(name)))
    }
  }
  return holders
}

/** Offices of which a state has one. */
const SOLE = /^(?:president|prime minister|king|queen|(?!deputy|vice|assistant|state).*\bminister)$/i

function countryOf(mention: Mention): string | null {
  if (mention.kind === 'COUNTRY' || mention.kind === 'ORGANIZATION') return mention.country
  return mention.offices.find(({ country }) => country !== null)?.country ?? null
}
