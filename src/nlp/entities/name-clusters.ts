/** Brings the forms of one person's name in one document together: "Antony J. Blinken", "Antony Blinken", "Blinken". */
import { foldName } from '../../model/fold-name.ts'
import type { Mention } from '../mention.ts'

export interface NameCluster {
  /** The fullest form. */
  name: string
  /** Folded words of the fullest form, generation left out. */
  words: readonly string[]
  readonly forms: Set<string>
  readonly mentions: number[]
  /** How many of the mentions have an office, and how many that of a head of state's spouse. */
  titled: number
  consort: number
}

const GENERATIONS = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'vi', 'vii'])

/** Folded words of a name: `["joseph", "r", "biden"]`. */
export function nameWords(name: string): readonly string[] {
  const all = foldName(name.replace(/(?<=\b\p{Lu})\.(?=\p{Lu})/gu, '. '))
    .split(' ')
    .filter(Boolean)
  const plain = all.filter((word, index) => index === 0 || !GENERATIONS.has(word))
  return plain.length > 0 ? plain : all
}

/** The folded family name. */
export function familyOf(name: string): string {
  return nameWords(name).at(-1) ?? ''
}

/** Clusters of the named persons among `mentions`, in order of first appearance. */
export function clusterNames(mentions: readonly Mention[]): readonly NameCluster[] {
  const clusters: NameCluster[] = []
  const persons = mentions.filter(
    (mention) => mention.kind === 'PERSON' && mention.form === 'NAME' && mention.name !== null,
  )
  const full = persons.filter((mention) => nameWords(mention.name!).length > 1)
  for (const mention of [...full].sort(
    (a, b) => nameWords(b.name!).length - nameWords(a.name!).length || a.index - b.index,
  )) {
    const words = nameWords(mention.name!)
    const fitting = clusters.filter(
      (cluster) => sameFullName(words, cluster.words) || sharesOffice(mention, words, cluster, mentions),
    )
    add(
      clusters,
      fitting.length === 1 ? fitting[0]! : fitting.find((cluster) => sameFullName(words, cluster.words)),
      mention,
    )
  }
  for (const mention of persons.filter((person) => nameWords(person.name!).length === 1)) {
    add(clusters, bearerOf(mention, clusters, mentions), mention)
  }
  for (const cluster of clusters) cluster.mentions.sort((a, b) => a - b)
  return clusters.sort((a, b) => a.mentions[0]! - b.mentions[0]!)
}

function add(clusters: NameCluster[], cluster: NameCluster | undefined, mention: Mention): void {
  const name = properCase(mention.name!.replace(/\s+/g, ' '))
  if (!cluster) {
    const found = { name, words: nameWords(name), forms: new Set([name]), mentions: [], titled: 0, consort: 0 }
    clusters.push(found)
    count(found, mention)
    return
  }
  count(cluster, mention)
  cluster.forms.add(name)
  if (
    nameWords(name).length > cluster.words.length ||
    (nameWords(name).length === cluster.words.length && name.length > cluster.name.length)
  ) {
    cluster.name = name
    cluster.words = nameWords(name)
  }
}

function count(cluster: NameCluster, { index, offices }: Mention): void {
  cluster.mentions.push(index)
  if (offices.length > 0) cluster.titled++
  if (offices.some(({ role }) => CONSORT.test(role))) cluster.consort++
}

/** "ANTONY J. BLINKEN" in a heading is written like any other name. */
function properCase(name: string): string {
  if (name !== name.toUpperCase() || name.length < 5) return name
  return name
    .replace(/\p{L}+/gu, (word) =>
      word.length > 2 || !/^(?:II|IV|JR)$/.test(word) ? word[0]! + word.slice(1).toLowerCase() : word,
    )
    .replace(/\bMc(\p{Ll})/gu, (_, letter: string) => `Mc${letter.toUpperCase()}`)
}

function sameFullName(shorter: readonly string[], longer: readonly string[]): boolean {
  if (shorter.at(-1) !== longer.at(-1)) return shorter.length < longer.length && isPart(shorter, longer)
  const [a, b] = [shorter[0]!, longer[0]!]
  return (
    a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b)) || isPart(shorter, longer)
  )
}

/** "Suu Kyi" in "Aung San Suu Kyi". */
function isPart(part: readonly string[], whole: readonly string[]): boolean {
  return ` ${whole.join(' ')} `.includes(` ${part.join(' ')} `)
}

/** "President Joe Biden" and "President Joseph R. Biden": one family name, one office, given names that begin alike. */
function sharesOffice(
  mention: Mention,
  words: readonly string[],
  cluster: NameCluster,
  mentions: readonly Mention[],
): boolean {
  if (words.at(-1) !== cluster.words.at(-1) || words[0]!.slice(0, 2) !== cluster.words[0]!.slice(0, 2)) return false
  const roles = new Set(
    cluster.mentions.flatMap((index) => mentions[index]!.offices.map(({ role }) => role.toLowerCase())),
  )
  return mention.offices.some(({ role }) => roles.has(role.toLowerCase()))
}

const CONSORT = /\b(?:first|second) (?:lady|gentleman)\b/i

/** "President Okoro" is not "First Lady Ada Okoro". */
function isSpouse(mention: Mention, cluster: NameCluster): boolean {
  if (mention.offices.length === 0 || mention.offices.some(({ role }) => CONSORT.test(role))) return false
  return cluster.titled > 0 && cluster.consort === cluster.titled
}

/** True for "Pizarro" of "Hernando Pizarro Uribe": the first of two family names. */
function isFirstFamilyName(word: string, { words }: NameCluster): boolean {
  return word.length > 2 && words.length > 2 && words.at(-2) === word
}

/**
 * The one whose family name it is, else whose first name in the text it is ("Mori" of "Mori Takeo") or whose first of two
 * family names; the nearest of several.
 */
function bearerOf(
  mention: Mention,
  clusters: readonly NameCluster[],
  mentions: readonly Mention[],
): NameCluster | undefined {
  const word = nameWords(mention.name!)[0]!
  const same = (cluster: NameCluster): boolean => cluster.words.length === 1 && cluster.words[0] === word
  const byFamily = clusters.filter((cluster) => cluster.words.length > 1 && cluster.words.at(-1) === word)
  const named =
    byFamily.length > 0
      ? byFamily
      : clusters.filter(
          (cluster) => cluster.words.length > 1 && (cluster.words[0] === word || isFirstFamilyName(word, cluster)),
        )
  const bearers = named.filter((cluster) => !isSpouse(mention, cluster))
  if (bearers.length === 0 || (mention.offices.length === 0 && clusters.some(same))) return clusters.find(same)
  if (bearers.length === 1) return bearers[0]
  const roles = new Set(mention.offices.map(({ role }) => role.toLowerCase()))
  const sameRole = bearers.find((cluster) =>
    cluster.mentions.some((index) => mentions[index]!.offices.some(({ role }) => roles.has(role.toLowerCase()))),
  )
  if (sameRole) return sameRole
  const distance = (cluster: NameCluster): number =>
    Math.min(
      ...cluster.mentions.map((index) =>
        index < mention.index ? mention.index - index : 10_000 + index - mention.index,
      ),
    )
  return [...bearers].sort((a, b) => distance(a) - distance(b))[0]
}
