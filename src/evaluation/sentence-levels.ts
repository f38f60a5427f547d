/** What must be right at each level at which single sentences with a marked pair are scored. */
import type { ExtractedStatement } from '../ingest/extraction-record.ts'
import { STATEMENT_TYPES, type StatementType } from '../model/statement-types.ts'
import type { MarkedPair } from './gold.ts'
import { match } from './matching.ts'
import type { Counts } from './score.ts'
import { meets, type SentenceActor, sentenceActor } from './sentence-match.ts'

/** In the order of the table: the classes; source and target; both. */
export const SENTENCE_LEVELS = ['type', 'pair', 'triple'] as const
export type SentenceLevel = (typeof SENTENCE_LEVELS)[number]

/** One sentence at every level. */
export interface SentenceResult {
  readonly levels: Readonly<Record<SentenceLevel, Counts>>
  /** Marked pairs that were found, whatever the class, and those of them that were found with their class. */
  readonly pairsFound: number
  readonly classesRight: number
  /** Classes marked, classes found, and the classes of the marked triples that were found. */
  readonly marked: ReadonlySet<string>
  readonly classes: ReadonlySet<string>
  readonly triples: readonly string[]
  readonly missed: readonly MarkedPair[]
  /** What was found instead: "Ruritania ACCUSE Graustark". */
  readonly found: readonly string[]
}

/** Classes of acts that hold in either direction. */
const EITHER_WAY: ReadonlySet<string> = new Set(['CONSULT', 'AGREE', 'COOPERATE'])

interface Triple {
  readonly source: SentenceActor
  readonly target: SentenceActor
  readonly plover: string
}

/** Statements without a class are left out, and what differs in nothing but verb or date counts once. */
export function scoreSentence(
  relations: readonly MarkedPair[],
  statements: readonly ExtractedStatement[],
): SentenceResult {
  const gold = relations.map(goldTriple)
  const shown = new Map<string, Triple>()
  for (const statement of statements) {
    const triple = foundTriple(statement)
    if (triple) shown.set(`${statement.source} ${triple.plover} ${statement.target ?? '-'}`, triple)
  }
  const found = [...shown.values()]
  const triples = match(gold, found, (g, p) => g.plover === p.plover && samePair(g, p))
  const candidates = gold.map((g) => found.filter((p) => samePair(g, p)))
  const [marked, classes] = [classesOf(gold), classesOf(found)]
  const levels = {
    type: { gold: marked.size, found: classes.size, right: [...marked].filter((plover) => classes.has(plover)).length },
    pair: counts(gold, found, match(gold, found, samePair).foundOf),
    triple: counts(gold, found, triples.foundOf),
  }
  return {
    levels,
    pairsFound: candidates.filter((each) => each.length > 0).length,
    classesRight: candidates.filter((each, at) => each.some(({ plover }) => plover === gold[at]!.plover)).length,
    marked,
    classes,
    triples: gold.filter((_, at) => triples.foundOf[at] !== null).map(({ plover }) => plover),
    missed: relations.filter((_, at) => triples.foundOf[at] === null),
    found: [...shown.keys()],
  }
}

/** True where the statement has a class and is between a marked pair. */
export function isRightPair(relations: readonly MarkedPair[], statement: ExtractedStatement): boolean {
  const found = foundTriple(statement)
  return found !== null && relations.some((pair) => samePair(goldTriple(pair), found))
}

/** True where it is between a marked pair and has its class. */
export function isRightClass(relations: readonly MarkedPair[], statement: ExtractedStatement): boolean {
  return isRightPair(
    relations.filter(({ plover }) => plover === ploverOf(statement)),
    statement,
  )
}

function goldTriple({ source, target, plover, source_codes, target_codes }: MarkedPair): Triple {
  return { source: sentenceActor(source, source_codes), target: sentenceActor(target, target_codes), plover }
}

function foundTriple(statement: ExtractedStatement): Triple | null {
  const plover = ploverOf(statement)
  if (plover === null) return null
  const source = sentenceActor(statement.source, [statement.source_country])
  return { source, target: sentenceActor(statement.target, [statement.target_country]), plover }
}

/** As the act is told: a plan or a refusal has a class of its own. */
function ploverOf({ plover, type }: ExtractedStatement): string | null {
  return plover ?? STATEMENT_TYPES[type as StatementType].plover
}

/** True where the found pair is the marked one; some acts may be told either way round. */
function samePair(gold: Triple, found: Triple): boolean {
  if (meets(gold.source, found.source) && meets(gold.target, found.target)) return true
  return EITHER_WAY.has(gold.plover) && meets(gold.source, found.target) && meets(gold.target, found.source)
}

const classesOf = (triples: readonly Triple[]): ReadonlySet<string> => new Set(triples.map(({ plover }) => plover))

function counts(gold: readonly Triple[], found: readonly Triple[], foundOf: readonly (number | null)[]): Counts {
  return { gold: gold.length, found: found.length, right: foundOf.filter((at) => at !== null).length }
}
