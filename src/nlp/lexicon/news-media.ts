/** Those who report: that they report something is no act of theirs, and words to them have no addressee. */
import { words } from './word-list.ts'

const NAMES: ReadonlySet<string> = new Set(
  `abc|afp|agence france-presse|al arabiya|al jazeera|al-arabiya|al-jazeera|ani|ansa|ap|associated press|axios|bbc|bloomberg|cbs|cctv|cgtn|cnbc|cnn|dpa|deutsche welle|
  euronews|fars|fox news|france 24|interfax|irna|isna|itar-tass|kcna|korean central news agency|kyodo|le monde|mehr|msnbc|nbc|nhk|npr|pbs|politico|
  pti|reuters|ria novosti|russia today|sana|sky news|tasnim|tass|upi|voice of america|wafa|wikinews|xinhua|yonhap|anadolu|al-ahram|haaretz`
    .split(/[|\n]/)
    .map((name) => name.trim())
    .filter(Boolean),
)
const FORMS =
  /\b(?:news|media|newspaper|newspapers|magazine|broadcaster|broadcasting|television|tv|radio|press agency|wire service|times|post|herald|tribune|gazette|journal|daily)\b/i

/** "TVN24", "Znak.com". */
const CHANNEL = /^(?:TV\p{L}*\d*|\S+\.(?:com|net|org|info|ru|hu|de|fr|uk|in|br))$/iu

/** True for the name or description of an agency, a paper or a broadcaster. */
export function isNewsMedium(name: string): boolean {
  return CHANNEL.test(name) || NAMES.has(name.toLowerCase().replace(/^the /, '')) || FORMS.test(name)
}

/** Nouns for an outlet, where a country stands before them: "the Kenyan weekly". */
export const OUTLET_WORDS: ReadonlySet<string> = new Set(
  words(
    'weekly, daily, newspaper, paper, magazine, broadcaster, channel, station, outlet, tabloid, portal, website, journal, podcast',
  ),
)

/** Words by which a phrase names the press: "told reporters", "in a television interview". */
export const MEDIA_WORDS: ReadonlySet<string> = new Set(
  words(
    'reporter, reporters, journalist, journalists, news, media, press, tv, television, radio, newspaper, magazine, bbc, cnn, reuters',
  ),
)
