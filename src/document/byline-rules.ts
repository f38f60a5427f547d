/** What stands above an article and says who issued it, when and where, as data. Each rule sees a whole paragraph. */

/** What says who issued a text: "Office of the Spokesperson", "By Jane Holm". */
export interface BylineRule {
  readonly name: string
  readonly pattern: RegExp
  /** In words; a longer paragraph is never taken for a byline by this rule. */
  readonly mostWords: number
  /** HEAD: only above the first sentence of the article. ANYWHERE: so distinct that its place does not matter. */
  readonly where: 'HEAD' | 'ANYWHERE'
}

function rule(name: string, where: 'HEAD' | 'ANYWHERE', mostWords: number, pattern: RegExp): BylineRule {
  return { name, where, mostWords, pattern }
}

const CLOCK = '\\d{1,2}[:.]\\d{2}\\s*[ap]\\.?\\s?m\\.?'

const BYLINE_RULES: readonly BylineRule[] = [
  rule(
    'attribution',
    'ANYWHERE',
    30,
    /^\W*the (?:below|following)(?: \w+)? (?:is|may be|are|can be) attribut(?:able|ed) to\b[^.]*(?:\b\p{Lu}\.[^.]*)*[:.]?\W*$/isu,
  ),
  rule(
    'attribution',
    'ANYWHERE',
    20,
    /^\W*(?:attributable to|attribution:|attribution is on[- ](?:the[- ])?record)\b.*$/is,
  ),
  rule(
    'issuing office',
    'ANYWHERE',
    12,
    /^[*_#\s]*(?:office of (?:the )?(?:spokesperson|spokesman|spokeswoman|press secretary|vice president|first lady|communications)|bureau of public affairs)\b[^.!?]*$/i,
  ),
  rule('release', 'ANYWHERE', 14, /^\W*for immediate release\b.*$/i),
  rule(
    'release',
    'HEAD',
    16,
    /^[*_#\s]*(?:press|news|media) (?:release|note|statement)\s*(?:[|:–—#-]|no\b)[^.!?]*(?:no\.[^.!?]*)?$/i,
  ),
  rule('embargo', 'HEAD', 14, /^\W*(?:embargoed|not for (?:release|publication))\b.*$/i),
  rule(
    'issuing body',
    'HEAD',
    12,
    /^(?=[^\p{Ll}]+$)(?=.*\b(?:WHITE HOUSE|OFFICE|PRESS|STATEMENT|REMARKS|BY|RELEASE|READOUT|GAGGLE|BRIEFING|DEPARTMENT|MINISTRY|EMBASSY|COMMISSION|COUNCIL|GOVERNMENT|COMMUNIQU[EÉ]|DECLARATION|INTERVIEW|TRANSCRIPT|SPOKES\w+|SECRETARIAT)\b).*[^.!?:]$/u,
  ),
  rule(
    'issuing body',
    'HEAD',
    12,
    /^[*_#\s]*(?:the white house|(?:the )?(?:u\.s\.|us|united states)? ?(?:department|ministry|embassy|office|permanent mission|secretariat|government) (?:of|for|to)\b[^.!?:;]*|press (?:release|statement)|media (?:note|release|advisory)|joint statement|(?:via|on) (?:teleconference|background|the record)|via telephone|as (?:prepared|delivered).*)\W*$/i,
  ),
  rule(
    'author',
    'HEAD',
    16,
    /^\W*(?:(?:[Ww]ritten|[Rr]eported|[Ss]tory|[Pp]osted|[Cc]ompiled) )?[Bb][Yy]:? (?:the )?\p{Lu}[\p{L}.'’-]*(?:[ ,&|/]+(?:(?:and|of|for|in|the|at)\s+)?\p{Lu}[\p{L}.'’-]*)*(?:,?\s+\S+@\S+)?\W*$/u,
  ),
  rule(
    'agency',
    'HEAD',
    4,
    /^\W*(?:reuters|associated press|ap|afp|ani|pti|ians|xinhua|tass|interfax|anadolu|news desk|web desk|staff (?:writer|reporter)|our correspondent)\W*$/i,
  ),
  rule(
    'office holder',
    'HEAD',
    16,
    /^(?:\p{Lu}[\p{L}\p{M}.'’-]*\s+){1,4}\p{Lu}[\p{L}\p{M}.'’-]*,\s+(?:the )?(?:[\p{Lu}][\p{L}.'’-]*[\s,/]+)*(?:Secretary|Spokes\w+|Minister|President|Ambassador|Director|Representative|Envoy|Coordinator|Advis[eo]r|Commissioner|Chancellor|Chargé|Administrator|Counselor|Official|Correspondent|Reporter|Editor)\b(?:[\s,]+(?:(?:of|for|to|the|and|on|ad|interim|d’Affaires)\s+)*[\p{Lu}][\p{L}.'’-]*)*$/u,
  ),
  rule('clock', 'ANYWHERE', 6, new RegExp(`^\\W*${CLOCK}\\s*(?:[A-Z]{2,4}|\\(?local(?: time)?\\)?)?\\W*$`, 'i')),
  rule('place', 'HEAD', 10, /^(?:aboard|en route(?: to)?|onboard)\s+\p{Lu}[^.!?]*$/iu),
  rule(
    'place',
    'HEAD',
    9,
    /^(?:\p{Lu}[\p{L}.'’-]*\s+){0,5}(?:Room|Palace|Hotel|Headquarters|Airport|Hall|Garden|Center|Centre|Embassy|Building|House|Base|Lawn|Auditorium|Library|University|Residence|Hub)(?:,?\s+\p{Lu}[\p{L}.'’-]*){0,4}$/u,
  ),
  rule(
    'place',
    'HEAD',
    8,
    /^\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){0,2},\s+\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){0,2}$/u,
  ),
  rule('name', 'HEAD', 4, /^(?:\p{Lu}[\p{L}\p{M}'’-]*\s+|\p{Lu}\.\s*){1,3}\p{Lu}[\p{L}\p{M}'’-]*\p{Ll}$/u),
]

const LONGEST = 600

/** True for a paragraph that says who issued the text, when or where; `inHead`: it stands above the article's first sentence. */
export function isByline(paragraph: string, inHead: boolean): boolean {
  if (paragraph.length > LONGEST) return false
  const words = paragraph.split(/\s+/).length
  return BYLINE_RULES.some(
    (rule) => words <= rule.mostWords && (inHead || rule.where === 'ANYWHERE') && rule.pattern.test(paragraph),
  )
}
