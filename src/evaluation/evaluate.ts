/** Runs the extractor over annotated texts and scores what it finds. */
import type { DocumentError } from '../errors.ts'
import type { Extractor } from '../ingest/extract-document.ts'
import { type ExtractionRecord, extractionRecord } from '../ingest/extraction-record.ts'
import type { Document } from '../model/document.ts'
import { DOCUMENT_LEVELS, type DocumentLevel, type LevelResult, scoreDocument } from './document-levels.ts'
import type { MarkedPair } from './gold.ts'
import type { GoldResult } from './gold-reader.ts'
import { type LevelScore, type Score, scoreOf, scoreWithInterval } from './score.ts'
import { SENTENCE_LEVELS, type SentenceLevel, type SentenceResult, scoreSentence } from './sentence-levels.ts'

export interface EvaluateOptions {
  readonly extract: Extractor
  /** Statements of a lower confidence count as not found; 0 keeps all. */
  readonly minConfidence: number
  /** Told of every line that cannot be scored, and of every text that is refused. */
  readonly onProblem: (error: DocumentError) => void
}

/** A level of documents with what one of them missed or has beside the gold. */
export interface DocumentLevelScore extends LevelScore {
  readonly missed: readonly (LevelResult['missed'][number] & { readonly id: string })[]
  readonly extra: readonly (LevelResult['extra'][number] & { readonly id: string })[]
}

export interface DocumentEvaluation {
  readonly texts: number
  readonly levels: Readonly<Record<DocumentLevel, DocumentLevelScore>>
}

/** A marked pair that was not found with its class, and what was found. */
export interface MissedPair extends MarkedPair {
  readonly id: string
  readonly text: string
  readonly found: readonly string[]
}

export interface SentenceEvaluation {
  readonly texts: number
  /** Sentences in which anything was found. */
  readonly covered: number
  readonly levels: Readonly<Record<SentenceLevel, LevelScore>>
  /** Share of the pairs found that have their class, and how many pairs that is of. */
  readonly classGivenPair: number
  readonly pairsFound: number
  /** By PLOVER class, the most frequent first: how well it is told that a sentence holds it, and the triples of it found. */
  readonly classes: readonly ClassScore[]
  /** Mean F1 of the classes that are marked. */
  readonly macroF1: number
  readonly missed: readonly MissedPair[]
}

export interface ClassScore extends Score {
  readonly plover: string
  readonly triplesFound: number
}

/** Null where no file holds texts of the kind. All files count together. */
export interface Evaluation {
  readonly documents: DocumentEvaluation | null
  readonly sentences: SentenceEvaluation | null
}

type Identified<R> = R & { readonly id: string; readonly text: string }

export async function evaluate(gold: AsyncIterable<GoldResult>, options: EvaluateOptions): Promise<Evaluation> {
  const documents: Identified<Record<DocumentLevel, LevelResult>>[] = []
  const sentences: Identified<SentenceResult>[] = []
  for await (const result of gold) {
    if (!result.ok) {
      options.onProblem(result.error)
      continue
    }
    const { id, gold: expected, document, problem } = result.record
    if (problem !== null) options.onProblem(problem)
    const found = document === null ? NOTHING : shown(document, options)
    const text = document?.text ?? ''
    if (expected.kind === 'DOCUMENT') documents.push({ id, text, ...scoreDocument(expected, found) })
    else sentences.push({ id, text, ...scoreSentence(expected.relations, found.statements) })
  }
  return {
    documents: documents.length === 0 ? null : documentEvaluation(documents),
    sentences: sentences.length === 0 ? null : sentenceEvaluation(sentences),
  }
}

type Findings = Pick<ExtractionRecord, 'statements' | 'represents'>
const NOTHING: Findings = { statements: [], represents: [] }

function shown(document: Document, { extract, minConfidence }: EvaluateOptions): Findings {
  const { statements, represents } = extractionRecord(extract(document).graph)
  return {
    statements: statements.filter(({ confidence }) => confidence >= minConfidence),
    represents,
  }
}

function documentEvaluation(rows: readonly Identified<Record<DocumentLevel, LevelResult>>[]): DocumentEvaluation {
  const levels = DOCUMENT_LEVELS.map((level) => {
    const score = scoreWithInterval(rows.map((row) => row[level]))
    const missed = rows.flatMap((row) => row[level].missed.map((item) => ({ id: row.id, ...item })))
    const extra = rows.flatMap((row) => row[level].extra.map((item) => ({ id: row.id, ...item })))
    return [level, { ...score, missed, extra } as DocumentLevelScore] as const
  })
  return { texts: rows.length, levels: Object.fromEntries(levels) as DocumentEvaluation['levels'] }
}

function sentenceEvaluation(rows: readonly Identified<SentenceResult>[]): SentenceEvaluation {
  const levels = SENTENCE_LEVELS.map(
    (level) => [level, scoreWithInterval(rows.map((row) => row.levels[level]))] as const,
  )
  const pairsFound = rows.reduce((sum, row) => sum + row.pairsFound, 0)
  const classes = classScores(rows)
  const classesRight = rows.reduce((sum, row) => sum + row.classesRight, 0)
  return {
    texts: rows.length,
    covered: rows.filter(({ found }) => found.length > 0).length,
    levels: Object.fromEntries(levels) as SentenceEvaluation['levels'],
    classGivenPair: pairsFound === 0 ? 0 : classesRight / pairsFound,
    pairsFound,
    classes,
    macroF1: classes.reduce((sum, { f1 }) => sum + f1, 0) / Math.max(1, classes.length),
    missed: rows.flatMap(({ id, text, found, missed }) => missed.map((pair) => ({ ...pair, id, text, found }))),
  }
}

function classScores(rows: readonly SentenceResult[]): readonly ClassScore[] {
  const names = new Set(rows.flatMap(({ marked }) => [...marked]))
  return [...names]
    .map((plover) => {
      const holding = rows.filter(({ marked }) => marked.has(plover))
      const counts = {
        gold: holding.length,
        found: rows.filter(({ classes }) => classes.has(plover)).length,
        right: holding.filter(({ classes }) => classes.has(plover)).length,
      }
      const triplesFound = rows.flatMap(({ triples }) => triples).filter((each) => each === plover).length
      return { plover, ...scoreOf(counts), triplesFound }
    })
    .sort((a, b) => b.gold - a.gold)
}
