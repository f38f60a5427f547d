/** Compares what was found in a gold text with what should be: one check for each expected item, one that there is no other. */
import type {
  ExtractedRepresentation,
  ExtractedStatement,
  ExtractionRecord,
} from '../../src/ingest/extraction-record.ts'
import { foldName } from '../../src/model/fold-name.ts'
import { STATEMENT_TYPES } from '../../src/model/statement-types.ts'
import type { ExpectedFailure, GoldOffice, GoldStatement, GoldText } from './gold-text.ts'

/** `got` must equal `wanted`; where `reason` is given it is known not to. */
export interface Check {
  readonly name: string
  readonly wanted: readonly string[]
  readonly got: readonly string[]
  readonly reason: string | null
}

/** The checks of one text, in the order of its expected items; known wrong findings and "nothing else" at the end. */
export function checksOf(gold: GoldText, found: ExtractionRecord): readonly Check[] {
  const failures = gold.expectedFailures ?? []
  const statements = pair(gold.statements, found.statements, isExact, hasSameEnds)
  const offices = pair(gold.represents, found.represents, isExactOffice, isSameOffice)
  const extras = [...statements.extras.map(asExtra), ...offices.extras.map(asExtraOffice)]
  const isKnown = ({ failure }: Extra): boolean => failures.some((known) => isFailure(known, failure))
  return [
    ...gold.statements.map((item, at): Check => {
      const near = statements.partner.get(at)
      const right = near !== undefined && isExact(item, near)
      const reason = reasonFor(failures, { kind: 'missed', ...item, reason: '' })
      const line = statementLine(item)
      return { name: `finds ${line}`, wanted: [line], got: right ? [line] : near ? [statementLine(near)] : [], reason }
    }),
    ...gold.represents.map((item, at): Check => {
      const near = offices.partner.get(at)
      const right = near !== undefined && isExactOffice(item, near)
      const reason = reasonFor(failures, { kind: 'missed', person: item.person, of: item.of, reason: '' })
      const line = officeLine(item)
      return { name: `finds ${line}`, wanted: [line], got: right ? [line] : near ? [officeLine(near)] : [], reason }
    }),
    ...failures
      .filter(({ kind }) => kind === 'wrong')
      .map((known): Check => {
        const got = extras.filter(({ failure }) => isFailure(known, failure)).map(({ line }) => line)
        return { name: `does not find ${failureLine(known)}`, wanted: [], got, reason: known.reason }
      }),
    {
      name: 'finds nothing else',
      wanted: [],
      got: extras.filter((extra) => !isKnown(extra)).map(({ line }) => line),
      reason: null,
    },
  ]
}

interface Extra {
  readonly line: string
  readonly failure: ExpectedFailure
}

interface Pairs<Found> {
  /** What was found for an expected item, by the item's place. */
  readonly partner: ReadonlyMap<number, Found>
  readonly extras: readonly Found[]
}

/** Pairs one to one: exact ones first, then those that err only in date, polarity, modality, attribution or role. */
function pair<Item, Found>(
  items: readonly Item[],
  found: readonly Found[],
  ...alike: readonly ((item: Item, candidate: Found) => boolean)[]
): Pairs<Found> {
  const partner = new Map<number, Found>()
  const rest = new Set(found)
  for (const same of alike) {
    for (const [at, item] of items.entries()) {
      const match = partner.has(at) ? undefined : [...rest].find((candidate) => same(item, candidate))
      if (match === undefined) continue
      partner.set(at, match)
      rest.delete(match)
    }
  }
  return { partner, extras: [...rest] }
}

function fold(name: string): string {
  return foldName(name).replace(/^the /, '')
}

function isNamed(name: string | null, aliases: readonly string[] | undefined, found: string | null): boolean {
  if (name === null || found === null) return name === found
  return [name, ...(aliases ?? [])].some((accepted) => fold(accepted) === fold(found))
}

function hasSameEnds(item: GoldStatement, found: ExtractedStatement): boolean {
  const isSource = (name: string | null): boolean => isNamed(item.source, item.source_aliases, name)
  const isTarget = (name: string | null): boolean => isNamed(item.target, item.target_aliases, name)
  if (item.type !== found.type) return false
  if (isSource(found.source) && isTarget(found.target)) return true
  return STATEMENT_TYPES[item.type].symmetric && isSource(found.target) && isTarget(found.source)
}

function isExact(item: GoldStatement, found: ExtractedStatement): boolean {
  return (
    hasSameEnds(item, found) &&
    item.date === found.date &&
    item.polarity === found.polarity &&
    item.modality === found.modality &&
    (item.attribution === null || isNamed(item.attribution, item.attribution_aliases, found.attribution))
  )
}

function isSameOffice(item: GoldOffice, found: ExtractedRepresentation): boolean {
  return isNamed(item.person, item.person_aliases, found.person) && isNamed(item.of, item.of_aliases, found.of)
}

/** Words that say whether somebody holds an office now, and alone. */
const STANDING = ['former', 'acting', 'deputy', 'interim']

/** Half of the words must be shared, as the scorers have it, and the standing the same. */
function isExactOffice(item: GoldOffice, found: ExtractedRepresentation): boolean {
  const given = new Set(fold(found.role).split(' '))
  return (
    isSameOffice(item, found) &&
    [item.role, ...(item.role_aliases ?? [])].some((role) => {
      const words = new Set(fold(role).split(' '))
      const shared = [...words].filter((word) => given.has(word)).length
      const sameStanding = STANDING.every((word) => words.has(word) === given.has(word))
      return sameStanding && 2 * shared >= (words.size + given.size) / 2
    })
  )
}

function asExtra(found: ExtractedStatement): Extra {
  const { type, source, target, date } = found
  return { line: statementLine(found), failure: { kind: 'wrong', type, source, target, date, reason: '' } }
}

function asExtraOffice(found: ExtractedRepresentation): Extra {
  return { line: officeLine(found), failure: { kind: 'wrong', person: found.person, of: found.of, reason: '' } }
}

function isFailure(known: ExpectedFailure, failure: ExpectedFailure): boolean {
  const keys = ['kind', 'type', 'source', 'target', 'person', 'of'] as const
  return keys.every((key) => known[key] === failure[key]) && (known.date === undefined || known.date === failure.date)
}

function reasonFor(failures: readonly ExpectedFailure[], failure: ExpectedFailure): string | null {
  return failures.find((known) => isFailure(known, failure))?.reason ?? null
}

type StatementFields = Pick<
  ExtractedStatement,
  'type' | 'source' | 'target' | 'date' | 'polarity' | 'modality' | 'attribution'
>

function statementLine({ type, source, target, date, polarity, modality, attribution }: StatementFields): string {
  const marks = [polarity === 'denied' ? 'denied' : '', modality === 'actual' ? '' : modality].filter(Boolean)
  const by = attribution === null ? [] : [`by ${attribution}`]
  return [type, source, '->', target ?? 'nobody', date ?? 'undated', ...marks, ...by].join(' ')
}

function officeLine({ person, role, of }: ExtractedRepresentation): string {
  return `${person} as ${role} of ${of}`
}

function failureLine({ type, source, target, date, person, of }: ExpectedFailure): string {
  if (type === undefined) return `${person} in an office of ${of}`
  return [type, source, '->', target ?? 'nobody', date ?? ''].join(' ').trimEnd()
}
