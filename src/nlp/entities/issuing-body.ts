/** Whose voice a text is: the country and body that issued it, from its heading, its publisher and the offices it takes for granted. */
import { COUNTRY_WORDS } from '../country-names.ts'
import type { Doc } from '../doc.ts'
import { ISSUING_BODIES, NATIONAL_OFFICES, UNITED_STATES_RANKS } from '../lexicon/national-offices.ts'
import type { OfficePhrase } from '../mention.ts'
import { phraseWords } from '../mentions/phrase-index.ts'
import { contains } from '../span.ts'
import type { TitleContext } from './title-context.ts'

export interface IssuingBody {
  /** ISO 3166-1 alpha-3; null where the text does not show it. */
  readonly country: string | null
  /** "State Department"; null where only the country is known. */
  readonly body: string | null
  /** True where a heading, a byline or the publisher says so, not only offices in the text. */
  readonly stated: boolean
}

/** The country of an office that only one country has; null for any other. */
export function nationalOffice(role: string): string | null {
  const plain = role.toLowerCase().replace(/^(?:former|acting|then|interim|outgoing|late) /, '')
  return NATIONAL_OFFICES.get(plain) ?? (UNITED_STATES_RANKS.test(plain) ? 'USA' : null)
}

/** Reads the layers `blocks` and `mentions`, the title and the publisher; `heading` is what the title names. */
export function findIssuingBody(doc: Doc, heading: TitleContext): IssuingBody {
  const { title, publisher } = doc.document
  const government = publisher === null ? null : readPublisher(publisher)
  if (government) return government
  const bylines = doc.get('blocks').filter(({ kind }) => kind === 'BYLINE')
  const head = [publisher ?? '', ...bylines.map(({ start, end }) => doc.text.slice(start, end))].join('\n')
  for (const { pattern, country, body } of ISSUING_BODIES) {
    if (pattern.test(head)) return { country, body, stated: true }
  }
  const votes = new Map<string, number>()
  const vote = (country: string, weight: number): void => {
    votes.set(country, (votes.get(country) ?? 0) + weight)
  }
  for (const mention of doc.get('mentions')) {
    for (const office of mention.offices) {
      const country = office.country === null && office.organization === null ? nationalOffice(office.role) : null
      // "Nora Whitfield, Secretary of State" above the text signs it.
      const signs = bylines.some((byline) => contains(byline, office))
      if (country) vote(country, signs ? 2 : 1)
    }
  }
  for (const office of heading.offices) {
    if (office.country !== null || office.organization !== null) continue
    const american = TITLE_OFFICES.test(office.role) || (READOUT.test(title ?? '') && READOUT_OFFICES.test(office.role))
    const country = american ? 'USA' : nationalOffice(office.role)
    if (country) vote(country, 2)
  }
  if (BRITISH_TITLE.test(title ?? '')) vote('GBR', 2)
  if (/\bWhite House\b/.test(title ?? '')) vote('USA', 2)
  for (const match of doc.text.matchAll(/\b(?:on behalf of|our) (?:the )?(United States|American people)\b/gi))
    if (match) vote('USA', 1)
  const best = [...votes].sort((a, b) => b[1] - a[1])[0]
  return { country: best && best[1] >= 2 ? best[0] : null, body: null, stated: false }
}

/** "Ministry of Foreign Affairs of Kenya", "Government of Norway": a publisher that is a country's own body. */
function readPublisher(publisher: string): IssuingBody | null {
  if (
    !/\b(?:ministry|government|department|office|presidency|chancellery|embassy|mission|parliament|palace)\b/i.test(
      publisher,
    )
  )
    return null
  const tokens = phraseWords(publisher)
  for (let at = 0; at < tokens.length; at++) {
    const match = COUNTRY_WORDS.match(tokens, at, tokens.length)
    if (match?.value.country && match.value.country !== 'USA' && match.value.country !== 'GBR') {
      return { country: match.value.country, body: publisher, stated: true }
    }
  }
  return null
}

/** Offices that are the United States' where a title gives them no country. */
const TITLE_OFFICES =
  /^(?:(?:white house )?press secretary|nsc spokesperson|(?:principal )?(?:deputy )?national security advisor(?: for .+)?)$/i
/** The same, where the title is that of a readout: no other government heads its readouts so without naming itself. */
const READOUT_OFFICES = /^(?:president|vice president|first lady|second gentleman)$/i
const READOUT = /^(?:Readout|Statement|Joint Statement|Remarks)\b/
const BRITISH_TITLE = /^(?:Foreign Secretary|Minister for|PM call)/

/** Offices that no United States official holds: in its texts they belong to the other side. */
const FOREIGN_TO_USA =
  /\b(?:ministers?|premier|king|queen|chancellor|emir|sultan|crown prince|foreign secretary|taoiseach|prime minister(?:-designate)?)\b/i

/** True where an office without a country can be the issuing country's own. */
export function canBelongTo(office: OfficePhrase, country: string): boolean {
  return country !== 'USA' || !FOREIGN_TO_USA.test(office.role)
}
