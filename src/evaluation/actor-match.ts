/** When two names in annotated documents are the same actor. */

/** Countries and bodies under names that annotators and texts use side by side. */
const SAME_NAME: readonly (readonly string[])[] = [
  [
    'us',
    'usa',
    'united states',
    'united states of america',
    'america',
    'us government',
    'united states government',
    'washington',
  ],
  ['uk', 'united kingdom', 'britain', 'great britain', 'uk government', 'british government'],
  ['eu', 'european union'],
  ['un', 'united nations'],
  ['nato', 'north atlantic treaty organization'],
  ['north korea', 'dprk', 'democratic peoples republic of korea'],
  ['south korea', 'rok', 'republic of korea'],
  ['china', 'prc', 'peoples republic of china'],
  ['russia', 'russian federation'],
  ['uae', 'united arab emirates'],
  ['turkey', 'turkiye'],
  ['czechia', 'czech republic'],
  ['ivory coast', 'cote divoire'],
  ['soviet union', 'ussr'],
]

const CANONICAL = new Map(SAME_NAME.flatMap((group) => group.map((name) => [name, group[0]!] as const)))

/** A name without case, accents, punctuation, possessive ending and leading article, by the first of its group of names. */
function normaliseName(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’`]s$/, '')
    .replace(/['’`.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '')
  return CANONICAL.get(plain) ?? plain
}

/** True where the name found is the annotated one or one of its aliases; no name is only the same as no name. */
export function isSameActor(gold: string | null, aliases: readonly string[], found: string | null): boolean {
  if (gold === null || found === null) return gold === found
  const name = normaliseName(found)
  return [gold, ...aliases].some((accepted) => normaliseName(accepted) === name)
}

/** True where the two share at least half of their words (Dice's coefficient). */
export function isSameRole(gold: string, found: string): boolean {
  const [a, b] = [words(gold), words(found)]
  const shared = [...a].filter((word) => b.has(word)).length
  return a.size + b.size > 0 && (2 * shared) / (a.size + b.size) >= 0.5
}

const words = (text: string): ReadonlySet<string> => new Set(normaliseName(text).split(' ').filter(Boolean))
