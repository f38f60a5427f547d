/** What must be right at each level at which whole documents are scored. */
import type { ExtractedRepresentation, ExtractedStatement, ExtractionRecord } from '../ingest/extraction-record.ts'
import { STATEMENT_TYPES, type StatementType } from '../model/statement-types.ts'
import { isSameActor, isSameRole } from './actor-match.ts'
import type { GoldOffice, GoldStatement } from './gold.ts'
import { match } from './matching.ts'

/** In the order of the table. */
export const DOCUMENT_LEVELS = ['contact', 'contact+date', 'act', 'statement', 'full', 'represents', 'role'] as const
export type DocumentLevel = (typeof DOCUMENT_LEVELS)[number]

/** What a document holds, as annotated or as found. */
interface Contents<S, O> {
  readonly statements: readonly S[]
  readonly represents: readonly O[]
}

export type GoldContents = Contents<GoldStatement, GoldOffice>
export type FoundContents = Pick<ExtractionRecord, 'statements' | 'represents'>

/** One document at one level: how much there is, and what has no partner. */
export interface LevelResult {
  readonly gold: number
  readonly found: number
  readonly right: number
  readonly missed: readonly (GoldStatement | GoldOffice)[]
  /** Found, and not in the gold. */
  readonly extra: readonly (ExtractedStatement | ExtractedRepresentation)[]
}

/** Scores one document at every level. */
export function scoreDocument(gold: GoldContents, found: FoundContents): Readonly<Record<DocumentLevel, LevelResult>> {
  const statements = (
    counts: (statement: GoldStatement | ExtractedStatement) => boolean,
    same: (g: GoldStatement, p: ExtractedStatement) => boolean,
  ): LevelResult => compare(gold.statements.filter(counts), found.statements.filter(counts), same)
  const all = (): boolean => true
  return {
    contact: statements(isContact, sameEnds),
    'contact+date': statements(isContact, (g, p) => sameEnds(g, p) && g.date === p.date),
    act: statements(
      ({ type }) => classOf(type) !== null,
      (g, p) => classOf(g.type) === classOf(p.type) && sameEnds(g, p),
    ),
    statement: statements(all, isSameStatement),
    full: statements(
      all,
      (g, p) => isSameStatement(g, p) && g.date === p.date && g.polarity === p.polarity && g.modality === p.modality,
    ),
    represents: compare(gold.represents, found.represents, sameOffice),
    role: compare(gold.represents, found.represents, (g, p) => sameOffice(g, p) && isSameRole(g.role, p.role)),
  }
}

/** Exact type, source and target. */
export function isSameStatement(gold: GoldStatement, found: ExtractedStatement): boolean {
  return gold.type === found.type && sameEnds(gold, found)
}

/** True for a contact that is said to have happened. */
export function isContact({
  type,
  polarity,
  modality,
}: Pick<ExtractedStatement, 'type' | 'polarity' | 'modality'>): boolean {
  return rowOf(type).contact && polarity === 'affirmed' && modality === 'actual'
}

function compare<G extends GoldStatement | GoldOffice, P extends ExtractedStatement | ExtractedRepresentation>(
  gold: readonly G[],
  found: readonly P[],
  same: (g: G, p: P) => boolean,
): LevelResult {
  const { goldOf, foundOf } = match(gold, found, same)
  const missed = gold.filter((_, at) => foundOf[at] === null)
  const extra = found.filter((_, at) => goldOf[at] === null)
  return { gold: gold.length, found: found.length, right: gold.length - missed.length, missed, extra }
}

const rowOf = (type: string): (typeof STATEMENT_TYPES)[StatementType] => STATEMENT_TYPES[type as StatementType]
const classOf = (type: string): string | null => rowOf(type).plover

/** Source and target; an act that holds both ways may be told either way round. */
export function sameEnds(gold: GoldStatement, found: ExtractedStatement): boolean {
  const from = (name: string | null): boolean => isSameActor(gold.source, gold.source_aliases, name)
  const to = (name: string | null): boolean => isSameActor(gold.target, gold.target_aliases, name)
  if (from(found.source) && to(found.target)) return true
  return rowOf(gold.type).symmetric && rowOf(found.type).symmetric && from(found.target) && to(found.source)
}

function sameOffice(gold: GoldOffice, found: ExtractedRepresentation): boolean {
  return isSameActor(gold.person, gold.person_aliases, found.person) && isSameActor(gold.of, gold.of_aliases, found.of)
}
