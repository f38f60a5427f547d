/** Writes a list of words as one string. */

/** The words that commas part; white space within a word counts as one blank ("pull out, pull back"). */
export function words(list: string): readonly string[] {
  return list
    .split(',')
    .map((word) => word.replace(/\s+/g, ' ').trim())
    .filter((word) => word !== '')
}
