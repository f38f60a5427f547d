/** Which language a text is in, so that a text in another language than English is refused, and never an English one. */
import { eld } from 'eld/extrasmall'

// Enough to tell a language by, and a bound on the time for a long text.
const SAMPLE = 8000
/** With fewer words than this a text passes as English: too little to be sure. */
const FEWEST_WORDS = 12
/** The same for scripts other than Latin, in letters, since some are written without spaces. */
const FEWEST_LETTERS = 20
/** With this share of the commonest English words among its words a text is English, however many foreign names it has. */
const ENGLISH_SHARE = 0.12

const ENGLISH_WORDS: ReadonlySet<string> = new Set(
  `the of and to that with for on was were is are his her its their by from has have had this which will would not been
  they he she it who at as an be but said`.split(/\s+/),
)

/** Those of them that no other language in Latin letters uses often. */
const ENGLISH_ONLY: ReadonlySet<string> = new Set(
  'the of and that with from which would have has been they their this these said were not its will'.split(' '),
)
/** A text of so many words without any of them is not English, even where its close relatives (Danish, Norwegian) confuse the detector. */
const WORDS_TO_BE_SURE = 20

const detector = eld.newInstance()

function sampleOf(text: string): string {
  if (text.length <= SAMPLE) return text
  // Also from the middle: a text may open with a line or two in another language.
  const middle = Math.floor(text.length / 2)
  return `${text.slice(0, SAMPLE / 2)} ${text.slice(middle, middle + SAMPLE / 2)}`
}

/** ISO 639-1 of the text's language; `en` unless it is surely another. */
export function detectLanguage(text: string): string {
  const sample = sampleOf(text)
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0
  if (latin * 2 < letters) return letters < FEWEST_LETTERS || isAroundNames(sample) ? 'en' : reliable(sample, false)
  const words = sample.match(/[\p{L}\p{M}]+/gu) ?? []
  if (words.length < FEWEST_WORDS) return 'en'
  const lower = words.map((word) => word.toLowerCase())
  const foreign = lower.length >= WORDS_TO_BE_SURE && !lower.some((word) => ENGLISH_ONLY.has(word))
  const english = lower.filter((word) => ENGLISH_WORDS.has(word)).length
  if (!foreign && english >= words.length * ENGLISH_SHARE) return 'en'
  // Names are written with a capital and tell nothing of the language around them.
  const plain = words.filter((word) => word === word.toLowerCase())
  if (plain.length >= FEWEST_WORDS / 2) return reliable(plain.join(' '), !foreign)
  // Few small letters at all: a list of names, or a text in capitals only.
  return words.every((word) => word === word.toUpperCase()) ? reliable(sample.toLowerCase(), true) : 'en'
}

/** With a smaller share of its letters in Latin script a text is in another, whatever English it quotes. */
const LATIN_SHARE = 0.25
/** In UTF-16 units: names alone do not fill a longer text. */
const SHORT = 400

/** True for a short English text in which names stand in their own script: "met Сергей Викторович Лавров on Monday". */
function isAroundNames(text: string): boolean {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? []
  const latin = words.filter((word) => /^\p{Script=Latin}/u.test(word))
  const others = words.filter((word) => !/^\p{Script=Latin}/u.test(word))
  if (text.length > SHORT || latin.join('').length < words.join('').length * LATIN_SHARE) return false
  return latin.some((word) => ENGLISH_WORDS.has(word)) || others.every((word) => /^\p{Lu}/u.test(word))
}

function reliable(text: string, mustBeSure: boolean): string {
  const result = detector.detect(text)
  if (result.language === '' || result.language === 'en') return 'en'
  // A script of its own says enough, and so does the lack of any English word; else the detector must be sure.
  return !mustBeSure || result.isReliable() ? result.language : 'en'
}

/** The English name of a language ("French"), the code itself where it has none. */
export function languageName(code: string): string {
  return new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code
}
