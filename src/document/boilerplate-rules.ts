/** What stands around an article, as data: each rule is tested against a whole paragraph, never against a part of one. */

/** What no article consists of: "Share this", "###", "For press inquiries, contact ...". */
export interface BoilerplateRule {
  readonly name: string
  readonly pattern: RegExp
  /** A longer paragraph is never taken for boilerplate by this rule, in words. */
  readonly mostWords: number
}

function rule(name: string, mostWords: number, pattern: RegExp): BoilerplateRule {
  return { name, pattern, mostWords }
}

const SOCIAL =
  '(?:share|tweet|facebook|twitter|x|whatsapp|linkedin|telegram|reddit|pinterest|email|e-mail|print|copy link|instagram|youtube|messenger|comments?|save|like)'

/** Rules for a paragraph wherever it stands. */
const BOILERPLATE_RULES: readonly BoilerplateRule[] = [
  rule(
    'end mark',
    6,
    /^[\s*_\\]*(?:(?:\\?# ?){2,}|-+ ?(?:30|END) ?-+|END|ENDS|END OF (?:TEXT|TRANSCRIPT)|xxx)[\s*_\\.]*$/,
  ),
  rule('text mark', 3, /^[*_]*(?:begin|end) text[.:]?[*_]*:?$/i),
  rule('rule', 8, /^(?:[-_=*•·~.#\s]{3,}|[*•·]|<!-- ?-->|&nbsp;)$/),
  rule('share line', 12, new RegExp(`^(?:${SOCIAL})(?:[\\s,|•·/&]+(?:and\\s+|via\\s+|on\\s+)?${SOCIAL})+$`, 'i')),
  rule(
    'share line',
    10,
    /^(?:share|tweet|print|email)(?: this)?(?: (?:article|story|post|page|news))?(?: (?:on|via|with) [\w ,/]+)?[:.!]?$/i,
  ),
  rule(
    'follow line',
    30,
    /^(?:(?:follow|like|find|join) (?:us|our [\w ]{0,20}) (?:on|at)|join our)\b.*\b(?:twitter|x|facebook|instagram|whatsapp|telegram|youtube|linkedin|google news|channel|group|newsletter|social media)\b.*$/i,
  ),
  rule('follow line', 30, /^follow @\w+/i),
  rule('follow line', 8, /^follow us\b.*$/i),
  rule(
    'read more',
    30,
    /^\W*(?:also read|read also|read more|read next|see also|must read|more on this|watch also|related (?:articles?|stor(?:y|ies)|news|posts?|coverage|topics?)|don['’]t miss|recommended|you (?:may|might) (?:also )?like|continue reading|click here)\b(?:\s*[:|–—-].*|\W*|\s+(?:for|to|on|at|in)\b.*)?$/i,
  ),
  rule(
    'subscribe',
    30,
    /^\W*(?:subscribe|sign up|sign in|log in|download|get)\b.*\b(?:newsletters?|alerts?|app|updates|subscri\w+|inbox|account|free trial|notifications?|e-?paper)\b.*$/i,
  ),
  rule(
    'subscribe',
    3,
    /^(?:subscribe|sign up|sign in|log ?in|register|menu|search|advertisement|advertisment|sponsored(?: content)?|promoted|home|newsletters?|top|back to top|skip to (?:main )?content|loading\W*|comments?)\W*$/i,
  ),
  rule(
    'advertisement',
    8,
    /^\W*(?:advertisement|sponsored|story continues below|article continues (?:below|after))\b.*$/i,
  ),
  rule('navigation', 16, /^(?:home|news|world|politics)(?:\s*(?:>|»|›|→|\/|\|)\s*[\p{L}\p{N}&' -]+)+$/iu),
  rule('navigation', 16, /^[\p{Lu}][\p{L}&' -]{0,30}(?:\s*(?:>|»|›)\s*[\p{Lu}][\p{L}\p{N}&' -]{0,60})+$/u),
  rule('navigation', 12, /^(?:previous|next) (?:article|story|post)\b.*$/i),
  rule(
    'press contact',
    60,
    /^\W*for (?:(?:any|all|more|further|additional|other|press|media|general)\s+)*(?:inquir|enquir|quer|questions|information|details|updates)[^.!?]*(?:[.!?](?=\w)[^.!?]*)*\b(?:contact|e-?mail|call|visit|follow|see|go to|reach|write to)\b.*$/is,
  ),
  rule(
    'press contact',
    30,
    /^\W*(?:press|media|public affairs) (?:contacts?|inquiries|enquiries|office)\b.*(?:@|:|\d{3}).*$/is,
  ),
  rule(
    'press contact',
    25,
    /^\W*(?:please )?(?:contact|submit|direct|send)\b.*\b(?:inquir|enquir|quer|questions)\w*\b.*(?:@|\bwww\.|\bhttps?:|\bvia\b|\bto\b).*$/is,
  ),
  rule(
    'press contact',
    6,
    /^(?:(?:tel|phone|fax|e-?mail|contact|web(?:site)?)\W*)?(?:[\w.+-]+@[\w-]+\.[\w.]+|\+?[\d ()/-]{7,}|(?:https?:\/\/|www\.)\S+)$/i,
  ),
  rule(
    'photo credit',
    30,
    /^\W*(?:photo|photograph|image|picture|file (?:photo|image|picture)|pic|video|credit|photo credit|image credit|image source|photo courtesy|caption|representational image|listen to this article)\b(?: by\b|\s*[:|©/(]| courtesy\b|$).*$/i,
  ),
  rule(
    'photo credit',
    30,
    /^[^.!?]*(?:\(|\[|\/\s*|\|\s*|©\s*)(?:photo|image|picture|getty images|file photo|file image|ap photo|reuters photo|afp photo)\b[^.]*[)\]]?$/i,
  ),
  rule('copyright', 40, /^\W*(?:©|copyright\b\W*(?:©|\(c\)|\d{4})|all rights reserved\b).*$/is),
  rule('copyright', 25, /^.*\ball rights reserved\b\.?.{0,40}$/is),
  rule('notice', 10, /^\W*(?:with (?:agency )?inputs? from)\b.*$/is),
  rule(
    'notice',
    14,
    /^\W*(?:first published|last updated|updated|last modified)(?: (?:on|at))?\s*:?\s*[^.!?]*\d[^.!?]*$/i,
  ),
  rule(
    'notice',
    40,
    /^\W*(?:\(?this story has (?:not )?been\b|\(?except for the headline\b|disclaimer:|editor['’]s note:).*$/is,
  ),
  rule('tags', 60, /^\W*(?:tags?|topics?|keywords?|filed under|categories|labels)\s*:.*$/is),
  rule('tags', 40, /^(?:#[\p{L}\p{N}_]+[\s,]*){2,}$/u),
]

/** A heading that opens a list of other articles. */
export const RELATED_HEADING =
  /^\W*(?:related|related (?:articles?|stor(?:y|ies)|news|posts?|coverage|topics?|links?)|more (?:from|stories|news|on this)\b.{0,40}|most (?:read|popular|viewed|recent)|latest (?:news|stories|updates)|top (?:stories|news|headlines)|trending(?: now)?|you (?:may|might) (?:also )?(?:like|be interested in)|recommended(?: for you| stories)?|also (?:in the news|on .{1,30})|read next|editor['’]s picks?|popular (?:posts|stories)|recent posts|external links?|share this)\W*$/i

/** Ends cut off, as the beginning of another article does: "…the latest on…". */
export const CUT_OFF = /(?:…|\.\.\.|\[…\]|\[\.\.\.\])\s*(?:\(?(?:read more|continue reading|more)\)?)?\s*[»>→]*$/i

const LONGEST = 800

/** True for a paragraph that is no part of any article, wherever it stands. */
export function isBoilerplate(paragraph: string): boolean {
  if (paragraph.length > LONGEST) return false
  const words = paragraph.split(/\s+/).length
  return BOILERPLATE_RULES.some((rule) => words <= rule.mostWords && rule.pattern.test(paragraph))
}
