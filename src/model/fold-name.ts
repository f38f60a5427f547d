/** One folding of names for search, identity and ids, so that "lukasz" finds "Łukasz" in every store. */

// Letters that Unicode does not decompose (NFKD leaves them whole), with the spelling that names use without them.
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ĸ: 'k',
  ə: 'e',
  ɖ: 'd',
  // The form of sigma at the end of a word, which upper case does not tell apart.
  ς: 'σ',
}

/**
 * Lower case, without accents, dots, apostrophes and marks of romanisation (ʾ, ʿ); every other punctuation becomes one
 * space. May be empty.
 */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łøđðþßæœıħŧŋĸəɖς]/gu, (letter) => UNDECOMPOSED[letter] ?? letter)
    .replace(/['’‘ʼʻʾʿʹʺ`´.]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The folded name as part of an id: words joined by hyphens. */
export function slug(name: string): string {
  return foldName(name).replaceAll(' ', '-')
}
