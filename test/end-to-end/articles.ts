/** Articles that the end-to-end test reads, and who is who in them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The cast of an article in which a foreign minister calls the two sides of a border dispute. */
export interface Cast {
  /** The caller, as the article names them most fully. */
  readonly caller: string
  readonly callerRole: string
  readonly callerCountry: string
  /** Called first, in the lead. */
  readonly minister: string
  readonly ministerRole: string
  readonly ministerCountry: string
  /** Called on the Friday before. */
  readonly general: string
  readonly army: string
  readonly generalCountry: string
  readonly president: string
}

export interface Article {
  readonly name: string
  /** Null where the file is not on this machine. */
  readonly text: string | null
  readonly published: string
  /** The Friday before `published`. */
  readonly friday: string
  readonly cast: Cast
  /** Words of the teasers and tags around the article, which no finding may cite. */
  readonly around: readonly string[]
}

const SEEDS = fileURLToPath(new URL('../../../shared/seeds', import.meta.url))

function seed(): string | null {
  const name = existsSync(SEEDS) ? readdirSync(SEEDS).find((file) => file.endsWith('.txt')) : undefined
  return name === undefined ? null : readFileSync(join(SEEDS, name), 'utf8')
}

const SEED_CAST: Cast = {
  caller: 'Marco Rubio',
  callerRole: 'Secretary of State',
  callerCountry: 'country:USA',
  minister: 'S. Jaishankar',
  ministerRole: 'External Affairs Minister',
  ministerCountry: 'country:IND',
  general: 'Asim Munir',
  army: 'Pakistan Army',
  generalCountry: 'country:PAK',
  president: 'Donald Trump',
}

const SEED: Article = {
  name: 'the article the project began with',
  text: seed(),
  published: '2025-05-10',
  friday: '2025-05-09',
  cast: SEED_CAST,
  around: ['Modi', 'Carney', 'Dhurandhar', 'Khamenei', 'Chandra Grahan', 'Javed Akhtar'],
}

/** The same text with every person renamed: what is found must not depend on who is famous. */
function renamed(article: Article, names: Readonly<Record<string, string>>, cast: Partial<Cast>): Article {
  const text =
    article.text &&
    Object.entries(names).reduce((result, [name, other]) => result.replaceAll(name, other), article.text)
  return { ...article, name: `${article.name}, every person renamed`, text, cast: { ...article.cast, ...cast } }
}

const SEED_ARTICLES: readonly Article[] = [
  SEED,
  renamed(
    SEED,
    {
      'Marco Rubio': 'Konrad Velasco',
      Rubio: 'Velasco',
      Jaishankar: 'Venkatesan',
      'Asim Munir': 'Tariq Lodhi',
      'Donald Trump': 'Harold Whitcombe',
      Trump: 'Whitcombe',
    },
    { caller: 'Konrad Velasco', minister: 'S. Venkatesan', general: 'Tariq Lodhi', president: 'Harold Whitcombe' },
  ),
]

const OWN_CAST: Cast = {
  caller: 'Eleanor Whitcombe',
  callerRole: 'Secretary of State',
  callerCountry: 'country:USA',
  minister: 'S. Varadhan',
  ministerRole: 'External Affairs Minister',
  ministerCountry: 'country:IND',
  general: 'Bikram Thapaliya',
  army: 'Nepal Army',
  generalCountry: 'country:NPL',
  president: 'Thomas Aldridge',
}

/** A text of our own in the same manner: always here. */
const OWN_ARTICLE: Article = {
  name: 'an article of our own in that manner',
  text: readFileSync(fileURLToPath(new URL('../fixtures/border-tension.txt', import.meta.url)), 'utf8'),
  published: '2026-06-13',
  friday: '2026-06-12',
  cast: OWN_CAST,
  around: ['Bhandari', 'Kvamme', 'Gurung', 'Rajbanshi', 'Oman', 'Norway'],
}

export const ARTICLES: readonly Article[] = [OWN_ARTICLE, ...SEED_ARTICLES]
